package hellowork.runtime;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The newest 1,000 mails, in memory only. Safe for many threads. */
public final class CaughtMails {
    /** So many are kept; the oldest goes first. */
    public static final int KEPT = 1_000;

    private static final int LONGEST_TEXT = 20_000;

    private final InstantSource clock;
    private final Deque<CaughtMail> newestFirst = new ArrayDeque<>();
    private long caught;

    CaughtMails(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(String from, String to, String subject, String text) {
        caught++;
        newestFirst.addFirst(new CaughtMail(
                caught, from, to, subject, clock.instant(), text.substring(0, Math.min(text.length(), LONGEST_TEXT))));
        if (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    /**
     * Newest first, at most so many, those whose recipient contains this text whatever the case of its letters. An empty
     * text finds all.
     */
    synchronized List<CaughtMail> find(String recipient, int limit) {
        String wanted = recipient.strip().toLowerCase(Locale.ROOT);
        return newestFirst.stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    synchronized Optional<CaughtMail> byId(long id) {
        return newestFirst.stream().filter(mail -> mail.id() == id).findFirst();
    }
}
