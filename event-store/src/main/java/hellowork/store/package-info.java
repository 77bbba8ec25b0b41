/**
 * How events are named, written, ordered and read: Axon's storage engine on PostgreSQL, or the Axon Server connector.
 *
 * <p>Writers run their deciders in {@link hellowork.store.Decisions}; readers use {@link hellowork.store.EventLog}, or
 * Axon's event processors on the {@code EventStore} that {@link hellowork.store.EventStoreConfiguration} declares.
 */
@NullMarked
package hellowork.store;

import org.jspecify.annotations.NullMarked;
