/** The search, against a simple specification of what it must find. */
@NullMarked
package hellowork.query.search;

import org.jspecify.annotations.NullMarked;
