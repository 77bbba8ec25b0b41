/** Who looked at a job seeker's profile, and who wrote: for the job seeker. */
@NullMarked
package hellowork.query.views;

import org.jspecify.annotations.NullMarked;
