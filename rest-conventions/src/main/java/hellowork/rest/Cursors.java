package hellowork.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Places in a list, sealed for the one who reads it: they hold what an organization must not see. */
public final class Cursors {
    private static final String SEPARATOR = "\u001f";

    private final Sealed sealed;

    public Cursors(Sealed sealed) {
        this.sealed = sealed;
    }

    /** The cursor after an entry with these keys, for this list and this reader only. */
    public String after(String list, String reader, List<String> keys) {
        return sealed.seal(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8), list + SEPARATOR + reader);
    }

    /** The keys of the entry that the cursor stands after; refused if this list did not give it (P-CURSOR). */
    public List<String> keys(String list, String reader, String cursor) {
        byte[] bytes = sealed.open(cursor, list + SEPARATOR + reader).orElseThrow(RestRule.CURSOR_UNKNOWN::violated);
        return List.of(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }
}
