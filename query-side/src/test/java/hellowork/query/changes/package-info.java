@NullMarked
package hellowork.query.changes;

import org.jspecify.annotations.NullMarked;
