@NullMarked
package hellowork.web.form;

import org.jspecify.annotations.NullMarked;
