/** Help, terms of use and what was done for accessibility: for everybody. */
@NullMarked
package hellowork.web.help;

import org.jspecify.annotations.NullMarked;
