/** Which templates (ひな形) does an organization have? */
@NullMarked
package hellowork.query.templates;

import org.jspecify.annotations.NullMarked;
