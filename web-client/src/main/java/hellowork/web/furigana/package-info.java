/** ふりがな: the readings that a page puts over the service's hard words, for who wants them. */
@NullMarked
package hellowork.web.furigana;

import org.jspecify.annotations.NullMarked;
