/** The command side: one package per aggregate, each with its commands, its decider and its REST resource. */
@NullMarked
package hellowork.command;

import org.jspecify.annotations.NullMarked;
