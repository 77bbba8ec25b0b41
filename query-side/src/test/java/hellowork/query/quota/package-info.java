@NullMarked
package hellowork.query.quota;

import org.jspecify.annotations.NullMarked;
