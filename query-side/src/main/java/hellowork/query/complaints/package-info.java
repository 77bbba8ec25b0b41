/** Complaints, for those who take part, and how many there are of each organization (S-40, S-41). */
@NullMarked
package hellowork.query.complaints;

import org.jspecify.annotations.NullMarked;
