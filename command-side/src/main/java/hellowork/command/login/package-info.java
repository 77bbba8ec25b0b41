/** Login with password and one-time password, and the session it opens (S-60 to S-64). */
@NullMarked
package hellowork.command.login;

import org.jspecify.annotations.NullMarked;
