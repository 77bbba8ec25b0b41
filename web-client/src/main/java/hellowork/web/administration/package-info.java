/** Accounts of officials, and what the pages are read from. */
@NullMarked
package hellowork.web.administration;

import org.jspecify.annotations.NullMarked;
