/** What an auditor reads: every event in order, and the state that follows from an aggregate's own. */
@NullMarked
package hellowork.web.audit;

import org.jspecify.annotations.NullMarked;
