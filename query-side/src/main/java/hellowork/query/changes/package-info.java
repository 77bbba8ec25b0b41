/** What to read again, told as it happens: {@code GET /api/v1/changes} (docs/decisions/0047). */
@NullMarked
package hellowork.query.changes;

import org.jspecify.annotations.NullMarked;
