@NullMarked
package hellowork.query.bureautasks;

import org.jspecify.annotations.NullMarked;
