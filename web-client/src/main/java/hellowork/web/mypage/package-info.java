/** 求職者マイページ: the job seeker's own pages (S-30 to S-34). */
@NullMarked
package hellowork.web.mypage;

import org.jspecify.annotations.NullMarked;
