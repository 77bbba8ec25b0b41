/**
 * The published language of the service: every event, id and value that leaves an aggregate.
 *
 * <p>Nothing here knows a framework. Instants are UTC on the wire; days, months and fiscal years are those of Asia/Tokyo.
 */
@NullMarked
package hellowork.events;

import org.jspecify.annotations.NullMarked;
