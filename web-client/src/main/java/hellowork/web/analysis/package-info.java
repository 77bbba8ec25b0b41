/** Numbers for analysts, as pictures that are tables too; nobody can be found in them. */
@NullMarked
package hellowork.web.analysis;

import org.jspecify.annotations.NullMarked;
