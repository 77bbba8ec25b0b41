@NullMarked
package hellowork.web.page;

import org.jspecify.annotations.NullMarked;
