/** The components of the pages, to look at and to copy from. */
@NullMarked
package hellowork.web.gallery;

import org.jspecify.annotations.NullMarked;
