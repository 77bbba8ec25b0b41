/** An organization's four procedures: application, change, renewal and withdrawal (S-01 to S-08, 他Q2). */
@NullMarked
package hellowork.web.application;

import org.jspecify.annotations.NullMarked;
