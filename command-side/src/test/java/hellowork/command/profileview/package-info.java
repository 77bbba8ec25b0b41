@NullMarked
package hellowork.command.profileview;

import org.jspecify.annotations.NullMarked;
