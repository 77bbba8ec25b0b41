/** Logging in and out: password, one-time password, trust of this browser (S-60 to S-73). */
@NullMarked
package hellowork.web.login;

import org.jspecify.annotations.NullMarked;
