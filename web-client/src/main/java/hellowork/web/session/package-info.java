/** Who is visiting: cookies, the session behind them, and which pages are whose. */
@NullMarked
package hellowork.web.session;

import org.jspecify.annotations.NullMarked;
