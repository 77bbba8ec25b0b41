/** Notifications of paid services for 新規大学卒業者等 to the labour bureau (S-22 民Q4). */
@NullMarked
package hellowork.command.paidservice;

import org.jspecify.annotations.NullMarked;
