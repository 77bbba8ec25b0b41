@NullMarked
package hellowork.query;

import org.jspecify.annotations.NullMarked;
