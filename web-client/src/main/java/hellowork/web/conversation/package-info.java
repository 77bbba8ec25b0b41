/** An organization's conversations with job seekers, and what came of them (S-20 to S-22). */
@NullMarked
package hellowork.web.conversation;

import org.jspecify.annotations.NullMarked;
