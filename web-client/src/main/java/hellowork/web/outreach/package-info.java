/** Writing to job seekers: the first message, templates and bulk sends (S-10, S-14). */
@NullMarked
package hellowork.web.outreach;

import org.jspecify.annotations.NullMarked;
