/**
 * What stands around both sides when they run in one process: the data folder, the embedded PostgreSQL, the mail
 * catcher with its page, and the words at start-up. No rule of the service lives here.
 */
@NullMarked
package hellowork.runtime;

import org.jspecify.annotations.NullMarked;
