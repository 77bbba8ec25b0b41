@NullMarked
package hellowork.web;

import org.jspecify.annotations.NullMarked;
