package hellowork.runtime;

import java.time.Instant;

/**
 * A mail as one of its recipients got it.
 *
 * @param id counts up from 1 while the process lives
 * @param to the address that the mail was delivered to
 * @param text the plain text, or the source of the HTML where there is no plain text; cut after 20,000 characters
 */
public record CaughtMail(long id, String from, String to, String subject, Instant receivedAt, String text) {}
