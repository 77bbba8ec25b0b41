@NullMarked
package hellowork.query.projection;

import org.jspecify.annotations.NullMarked;
