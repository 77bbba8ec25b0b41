/** How the command side follows its own history: one processor for the whole deployment, its token in PostgreSQL. */
@NullMarked
package hellowork.command.follow;

import org.jspecify.annotations.NullMarked;
