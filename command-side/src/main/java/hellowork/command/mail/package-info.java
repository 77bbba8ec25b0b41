/** Mails that leave after an event. */
@NullMarked
package hellowork.command.mail;

import org.jspecify.annotations.NullMarked;
