/** How events are named, written, ordered and read. */
@NullMarked
package hellowork.store;

import org.jspecify.annotations.NullMarked;
