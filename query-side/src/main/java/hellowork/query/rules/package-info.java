/** What does each rule mean here? The page that every refusal links to. */
@NullMarked
package hellowork.query.rules;

import org.jspecify.annotations.NullMarked;
