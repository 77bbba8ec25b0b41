/** 利用申請: an organization's way to its approval (S-01, S-03, S-07, S-08, O-14). */
@NullMarked
package hellowork.command.organization;

import org.jspecify.annotations.NullMarked;
