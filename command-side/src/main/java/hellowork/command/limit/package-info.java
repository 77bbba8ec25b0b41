/** How often one can ask, where that is no fact of the domain. */
@NullMarked
package hellowork.command.limit;

import org.jspecify.annotations.NullMarked;
