/** Accounts: opening with a verification key, passwords, links. */
@NullMarked
package hellowork.command.account;

import org.jspecify.annotations.NullMarked;
