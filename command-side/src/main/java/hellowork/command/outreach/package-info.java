/** Messages between organizations and job seekers, and the day's allowance (S-10 to S-14). */
@NullMarked
package hellowork.command.outreach;

import org.jspecify.annotations.NullMarked;
