/** The page that a visitor sees first. */
@NullMarked
package hellowork.web.start;

import org.jspecify.annotations.NullMarked;
