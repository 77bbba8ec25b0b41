/** A job seeker's registration (求職登録): the same data and the same fields for the job seeker and for the desk. */
@NullMarked
package hellowork.web.registration;

import org.jspecify.annotations.NullMarked;
