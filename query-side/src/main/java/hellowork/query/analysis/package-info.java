/** Numbers for analysts, without any person in them (decision 0048). */
@NullMarked
package hellowork.query.analysis;

import org.jspecify.annotations.NullMarked;
