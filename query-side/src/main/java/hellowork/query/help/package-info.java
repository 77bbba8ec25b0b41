/** What does somebody need to know who uses the service? */
@NullMarked
package hellowork.query.help;

import org.jspecify.annotations.NullMarked;
