package hellowork.events;

import java.util.regex.Pattern;

/** 職業紹介 between one organization and one job seeker: {@code placement-} and the UUID of their thread. */
public record PlacementId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("placement-[0-9a-f-]{36}");

    public PlacementId {
        TextValue.check(value, FORM);
    }

    /** What goes with this thread. */
    public static PlacementId of(ThreadId thread) {
        return new PlacementId("placement-" + thread.value().substring("thread-".length()));
    }
}
