/** What has an organization sent, or is going to send, to many at once? */
@NullMarked
package hellowork.query.bulksends;

import org.jspecify.annotations.NullMarked;
