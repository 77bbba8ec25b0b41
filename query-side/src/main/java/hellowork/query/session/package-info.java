/** Who is logged in. */
@NullMarked
package hellowork.query.session;

import org.jspecify.annotations.NullMarked;
