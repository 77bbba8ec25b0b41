/** Notifications of paid services for new university graduates and the like (新規大学卒業者等, S-22 民Q4). */
@NullMarked
package hellowork.web.paidservice;

import org.jspecify.annotations.NullMarked;
