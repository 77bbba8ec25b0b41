/** Complaints and consultations, for all who take part in them (S-40, S-41). */
@NullMarked
package hellowork.web.complaints;

import org.jspecify.annotations.NullMarked;
