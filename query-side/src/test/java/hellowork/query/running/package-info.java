/** A query node that really runs, for the tests of its questions. */
@NullMarked
package hellowork.query.running;

import org.jspecify.annotations.NullMarked;
