/** 利用実績報告: the organization's years and the bureau's view of who has reported (S-50, S-51 他Q8). */
@NullMarked
package hellowork.web.usagereport;

import org.jspecify.annotations.NullMarked;
