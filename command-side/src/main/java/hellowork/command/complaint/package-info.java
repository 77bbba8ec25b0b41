/** Complaints about organizations: to their officer first, then to the desk of a Hello Work (S-40 求Q4, S-41 他Q5). */
@NullMarked
package hellowork.command.complaint;

import org.jspecify.annotations.NullMarked;
