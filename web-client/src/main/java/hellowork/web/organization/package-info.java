/** An organization's home: what waits to be done, what is left of the day, and what its use of the service is. */
@NullMarked
package hellowork.web.organization;

import org.jspecify.annotations.NullMarked;
