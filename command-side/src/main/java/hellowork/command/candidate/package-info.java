/** 候補者リスト: whom the accounts of an organization keep in view together. */
@NullMarked
package hellowork.command.candidate;

import org.jspecify.annotations.NullMarked;
