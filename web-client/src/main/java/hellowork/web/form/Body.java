package hellowork.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command's body is made of. */
public final class Body {
    private Body() {}

    /** Names and values in turn; what is absent is left out. */
    public static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object name = namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (name != null && value != null) {
                body.put(name.toString(), value);
            }
        }
        return body;
    }
}
