/** What is looked for in texts that people write: what would identify them, and what the law forbids. */
@NullMarked
package hellowork.command.text;

import org.jspecify.annotations.NullMarked;
