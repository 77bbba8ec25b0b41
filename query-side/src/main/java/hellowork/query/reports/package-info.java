/** Which messages were reported as abuse, and in which were words kept that the law may forbid? */
@NullMarked
package hellowork.query.reports;

import org.jspecify.annotations.NullMarked;
