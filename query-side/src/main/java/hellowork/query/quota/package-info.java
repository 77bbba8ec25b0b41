/** How much of the day's 1,000 an organization has used (S-10). */
@NullMarked
package hellowork.query.quota;

import org.jspecify.annotations.NullMarked;
