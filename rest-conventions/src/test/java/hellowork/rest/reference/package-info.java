@NullMarked
package hellowork.rest.reference;

import org.jspecify.annotations.NullMarked;
