package hellowork.web.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Fields hold what cannot even be sent to the API, such as letters where a number belongs. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SequencedMap<String, String> faults;

    /** @param message the key of what to say */
    public FormRefused(String field, String message) {
        this(new LinkedHashMap<>(Map.of(field, message)));
    }

    /** @param faults the fields, with the keys of what to say, in the order of the page */
    public FormRefused(SequencedMap<String, String> faults) {
        super(String.join(", ", faults.keySet()), null, false, false);
        this.faults = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(faults));
    }

    /** Refuses what was sent if there is anything wrong with it. */
    public static void ifAny(SequencedMap<String, String> faults) {
        if (!faults.isEmpty()) {
            throw new FormRefused(faults);
        }
    }

    /** The fields with the keys of what to say, in the order of the page. */
    public SequencedMap<String, String> faults() {
        return faults;
    }
}
