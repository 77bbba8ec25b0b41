@NullMarked
package hellowork.query.analysis;

import org.jspecify.annotations.NullMarked;
