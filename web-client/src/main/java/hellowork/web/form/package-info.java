/** What people type: shown again with what is wrong if it is refused, and kept while they log in again. */
@NullMarked
package hellowork.web.form;

import org.jspecify.annotations.NullMarked;
