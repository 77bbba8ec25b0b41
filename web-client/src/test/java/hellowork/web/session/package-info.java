@NullMarked
package hellowork.web.session;

import org.jspecify.annotations.NullMarked;
