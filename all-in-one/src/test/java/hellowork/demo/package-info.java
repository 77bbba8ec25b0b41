@NullMarked
package hellowork.demo;

import org.jspecify.annotations.NullMarked;
