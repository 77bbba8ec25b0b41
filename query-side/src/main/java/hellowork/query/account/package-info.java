/** 各種設定: what the holder of an account sees of it. */
@NullMarked
package hellowork.query.account;

import org.jspecify.annotations.NullMarked;
