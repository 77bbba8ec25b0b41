/** The project's REST API as the pages use it. */
@NullMarked
package hellowork.web.api;

import org.jspecify.annotations.NullMarked;
