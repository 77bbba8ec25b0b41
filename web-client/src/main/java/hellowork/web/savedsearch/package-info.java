/** Searches that are kept, with a mail about new results (P-DIGEST). */
@NullMarked
package hellowork.web.savedsearch;

import org.jspecify.annotations.NullMarked;
