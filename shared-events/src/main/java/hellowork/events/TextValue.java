package hellowork.events;

import java.util.regex.Pattern;

/** A value that is one text, and is written as that text wherever it is serialized. */
public interface TextValue {
    String value();

    /** Refuses a text that is not of the form that the type promises. */
    static void check(String value, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not of the form " + form);
        }
    }
}
