/** The statement on accessibility (ウェブアクセシビリティ方針). */
@NullMarked
package hellowork.web.accessibility;

import org.jspecify.annotations.NullMarked;
