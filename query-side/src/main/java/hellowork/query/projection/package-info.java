/** Tables fed by events: how a projection reads the history, is caught up with, and is built again. */
@NullMarked
package hellowork.query.projection;

import org.jspecify.annotations.NullMarked;
