/** What does an organization look for again and again (保存した検索条件), and how many fit? */
@NullMarked
package hellowork.query.savedsearches;

import org.jspecify.annotations.NullMarked;
