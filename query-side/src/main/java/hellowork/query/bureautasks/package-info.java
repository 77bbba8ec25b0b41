/** What waits for a labour bureau: how much of each, and the oldest first. */
@NullMarked
package hellowork.query.bureautasks;

import org.jspecify.annotations.NullMarked;
