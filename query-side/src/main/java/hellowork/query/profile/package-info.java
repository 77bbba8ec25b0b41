/** A job seeker's full anonymous profile, for an organization that has opened it and for the job seeker. */
@NullMarked
package hellowork.query.profile;

import org.jspecify.annotations.NullMarked;
