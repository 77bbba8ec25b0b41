/** How the help desk is reached, and when (S-43 他Q6). */
@NullMarked
package hellowork.query.helpdesk;

import org.jspecify.annotations.NullMarked;
