package hellowork.query.changes;

import hellowork.events.Rule;

/** Why nobody is told of changes. */
public enum ChangesRule implements Rule {
    /** Said with 503 and {@code Retry-After}. */
    NO_STREAM_FREE(
            "P-STREAMS",
            Kind.UNAVAILABLE,
            "現在、更新通知の接続数が上限に達しています。しばらくしてからもう一度お試しください。",
            "This node tells as many as it can of changes, or is about to stop: try again in a moment.");

    private final Meaning meaning;

    ChangesRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
