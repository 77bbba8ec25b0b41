/** Accounts before there is a session: made, verified, recovered, and given back to their holder. */
@NullMarked
package hellowork.web.account;

import org.jspecify.annotations.NullMarked;
