@NullMarked
package hellowork.web.furigana;

import org.jspecify.annotations.NullMarked;
