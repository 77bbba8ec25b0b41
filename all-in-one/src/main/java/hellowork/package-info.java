/** The whole service in one process: the one main that a newcomer starts. */
@NullMarked
package hellowork;

import org.jspecify.annotations.NullMarked;
