package hellowork.command.schedule;

import java.time.Instant;

/**
 * Something is due for this id at this instant of the business clock. It cannot be taken back: when it fires and is no
 * longer due, the decider that is asked stays quiet.
 *
 * @param id what it is about, usually a stream; not empty, at most 200 characters
 */
public record Deadline(String id, Instant at) {}
