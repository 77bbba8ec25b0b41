@NullMarked
package hellowork.query.usagereport;

import org.jspecify.annotations.NullMarked;
