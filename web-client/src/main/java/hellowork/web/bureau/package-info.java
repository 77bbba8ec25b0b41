/** The labour bureau's side: what waits for it, its decisions, and what it watches over (S-03, S-06, S-22, S-50). */
@NullMarked
package hellowork.web.bureau;

import org.jspecify.annotations.NullMarked;
