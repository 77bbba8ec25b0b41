/** Candidate lists (候補者リスト) with the organization's notes. */
@NullMarked
package hellowork.web.candidate;

import org.jspecify.annotations.NullMarked;
