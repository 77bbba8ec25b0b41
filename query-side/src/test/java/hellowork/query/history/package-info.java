/** The history as auditors read it, over HTTP. */
@NullMarked
package hellowork.query.history;

import org.jspecify.annotations.NullMarked;
