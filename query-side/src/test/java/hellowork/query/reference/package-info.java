@NullMarked
package hellowork.query.reference;

import org.jspecify.annotations.NullMarked;
