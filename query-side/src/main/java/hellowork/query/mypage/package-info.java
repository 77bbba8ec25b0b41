/** What Hello Work holds on a job seeker, for the job seeker and for the desk. */
@NullMarked
package hellowork.query.mypage;

import org.jspecify.annotations.NullMarked;
