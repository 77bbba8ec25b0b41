/** What the components of the pages ask for: times in words, sizes of bars. */
@NullMarked
package hellowork.web.design;

import org.jspecify.annotations.NullMarked;
