package hellowork.events;

import java.util.regex.Pattern;

/** One note on a candidate. */
public record NoteId(String value) implements TextValue {
    private static final Pattern FORM = Pattern.compile("note-[0-9a-f-]{36}");

    public NoteId {
        TextValue.check(value, FORM);
    }
}
