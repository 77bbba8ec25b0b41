@NullMarked
package hellowork.web.gallery;

import org.jspecify.annotations.NullMarked;
