package hellowork.query.changes;

import hellowork.events.TextValue;

/**
 * What has to be read again.
 *
 * @param which of them, in words that its reader knows; the subject's name where there is one only, since browsers drop
 *     an event without data
 */
record Change(Subject subject, String which) {
    static Change of(Subject subject) {
        return new Change(subject, subject.toString());
    }

    static Change of(Subject subject, TextValue which) {
        return new Change(subject, which.value());
    }
}
