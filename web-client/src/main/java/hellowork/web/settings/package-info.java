/** 各種設定: what the holder of an account does for its safety, in every role (S-42, S-65, S-74, S-75). */
@NullMarked
package hellowork.web.settings;

import org.jspecify.annotations.NullMarked;
