/** How far an organization is with the placement of a job seeker, and the paid services beside it (S-20 to S-22). */
@NullMarked
package hellowork.query.placement;

import org.jspecify.annotations.NullMarked;
