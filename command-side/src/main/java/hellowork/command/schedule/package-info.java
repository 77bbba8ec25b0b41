/** What happens by itself at a time: set by events, run once for the whole deployment by db-scheduler in PostgreSQL. */
@NullMarked
package hellowork.command.schedule;

import org.jspecify.annotations.NullMarked;
