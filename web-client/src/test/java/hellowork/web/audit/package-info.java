@NullMarked
package hellowork.web.audit;

import org.jspecify.annotations.NullMarked;
