/** The demonstration set: a past for a service that has just been started, drawn from a seed. */
@NullMarked
package hellowork.demo;

import org.jspecify.annotations.NullMarked;
