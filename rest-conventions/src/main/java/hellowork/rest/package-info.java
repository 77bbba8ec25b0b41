/** How HTTP reads here, on both sides: problems, actors, idempotency keys, cursors, tokens, the business clock. */
@NullMarked
package hellowork.rest;

import org.jspecify.annotations.NullMarked;
