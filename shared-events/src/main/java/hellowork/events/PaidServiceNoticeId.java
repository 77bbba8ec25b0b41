package hellowork.events;

import java.util.regex.Pattern;

/** What an organization notified its labour bureau of: a paid service for 新規大学卒業者等 (S-22 民Q4). */
public record PaidServiceNoticeId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("paid-service-notice-[0-9a-f-]{36}");

    public PaidServiceNoticeId {
        TextValue.check(value, FORM);
    }
}
