/** Tests of what accounts ask. */
@NullMarked
package hellowork.query.account;

import org.jspecify.annotations.NullMarked;
