package hellowork.query.search;

import hellowork.events.DomainEvent;

/** An event as the history tells it to this package; {@code sequenceNumber} is its place in its stream, from 0. */
record Told(long position, long sequenceNumber, DomainEvent event) {}
