@NullMarked
package hellowork.query.mypage;

import org.jspecify.annotations.NullMarked;
