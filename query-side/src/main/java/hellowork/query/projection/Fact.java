package hellowork.query.projection;

import hellowork.events.DomainEvent;

/**
 * One event as a projection gets it.
 *
 * @param position its place in the history
 * @param aggregateId its stream
 * @param sequenceNumber its place in the stream, from 0
 */
public record Fact(long position, String aggregateId, long sequenceNumber, DomainEvent event) {}
