@NullMarked
package hellowork.events;

import org.jspecify.annotations.NullMarked;
