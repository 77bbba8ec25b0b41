@NullMarked
package hellowork.query.threads;

import org.jspecify.annotations.NullMarked;
