/** 利用実績報告, once per fiscal year by 20 April (S-50, S-51 他Q8). */
@NullMarked
package hellowork.command.usagereport;

import org.jspecify.annotations.NullMarked;
