/** ヘルプデスク: accounts of those who cannot log in, and suspected leaks (S-42). */
@NullMarked
package hellowork.web.helpdesk;

import org.jspecify.annotations.NullMarked;
