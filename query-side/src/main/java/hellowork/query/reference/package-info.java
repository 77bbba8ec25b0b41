/** The published codes and their names, for those who fill in forms. */
@NullMarked
package hellowork.query.reference;

import org.jspecify.annotations.NullMarked;
