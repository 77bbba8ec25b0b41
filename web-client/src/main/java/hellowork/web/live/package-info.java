/** What tells an open page that something has changed. */
@NullMarked
package hellowork.web.live;

import org.jspecify.annotations.NullMarked;
