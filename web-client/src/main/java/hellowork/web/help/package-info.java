/** Help and terms of use, for everybody. */
@NullMarked
package hellowork.web.help;

import org.jspecify.annotations.NullMarked;
