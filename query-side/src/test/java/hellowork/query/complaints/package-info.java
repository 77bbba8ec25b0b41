@NullMarked
package hellowork.query.complaints;

import org.jspecify.annotations.NullMarked;
