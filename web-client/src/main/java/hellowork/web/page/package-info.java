/** What all pages share: who may see them, what stands around their content, and what is shown when something fails. */
@NullMarked
package hellowork.web.page;

import org.jspecify.annotations.NullMarked;
