package hellowork.events;

import java.util.regex.Pattern;

/** One candidate list (候補者リスト) of an organization. */
public record CandidateListId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("candidate-list-[0-9a-f-]{36}");

    public CandidateListId {
        TextValue.check(value, FORM);
    }
}
