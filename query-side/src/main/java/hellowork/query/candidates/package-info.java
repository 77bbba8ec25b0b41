/** Whom does an organization keep in view (候補者リスト)? */
@NullMarked
package hellowork.query.candidates;

import org.jspecify.annotations.NullMarked;
