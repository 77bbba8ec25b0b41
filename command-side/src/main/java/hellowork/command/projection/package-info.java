/** What auditors order about projections. */
@NullMarked
package hellowork.command.projection;

import org.jspecify.annotations.NullMarked;
