/** ひな形: texts that the accounts of an organization share. */
@NullMarked
package hellowork.command.template;

import org.jspecify.annotations.NullMarked;
