@NullMarked
package hellowork.command;

import org.jspecify.annotations.NullMarked;
