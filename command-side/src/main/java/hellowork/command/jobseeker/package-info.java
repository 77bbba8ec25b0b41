/** Job seekers: registration, MyPage, disclosure, blocks (S-30 to S-34). */
@NullMarked
package hellowork.command.jobseeker;

import org.jspecify.annotations.NullMarked;
