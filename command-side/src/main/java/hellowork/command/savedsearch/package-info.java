/** 保存した検索条件: what an organization looks for again and again, with a mail a day to whoever wishes it. */
@NullMarked
package hellowork.command.savedsearch;

import org.jspecify.annotations.NullMarked;
