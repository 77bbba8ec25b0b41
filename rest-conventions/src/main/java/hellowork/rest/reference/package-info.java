/** The codes that the service speaks in, and their names: places, labour bureaus, occupations, industries. */
@NullMarked
package hellowork.rest.reference;

import org.jspecify.annotations.NullMarked;
