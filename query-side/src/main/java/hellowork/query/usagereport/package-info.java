/** What an organization did in one fiscal year (S-50). */
@NullMarked
package hellowork.query.usagereport;

import org.jspecify.annotations.NullMarked;
