/** Opening a job seeker's full anonymous profile, which is recorded before anything is shown. */
@NullMarked
package hellowork.command.profileview;

import org.jspecify.annotations.NullMarked;
