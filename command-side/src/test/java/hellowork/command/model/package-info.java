/** The service against a small model of itself: random commands, by seed, and the shortest sequence that shows a failure. */
@NullMarked
package hellowork.command.model;

import org.jspecify.annotations.NullMarked;
