/** Looking for job seekers, and what an organization is shown of one (S-30 to S-34). */
@NullMarked
package hellowork.web.seekers;

import org.jspecify.annotations.NullMarked;
