@NullMarked
package hellowork.command.mail;

import org.jspecify.annotations.NullMarked;
