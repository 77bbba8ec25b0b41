@NullMarked
package hellowork.store;

import org.jspecify.annotations.NullMarked;
