package hellowork.web.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of what an event holds.
 *
 * @param name as in the event, such as {@code establishment.name}
 * @param text what it holds; times in Asia/Tokyo
 * @param withheldOf whom it is about, in place of what it holds, if it is personal (S-32)
 */
record Part(String name, String text, @Nullable String withheldOf) {
    private static final String WITHHELD = "withheld";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final Pattern AGGREGATE = Pattern.compile("(account|allowance|bulk-send|candidate-list|complaint"
            + "|job-seeker|login|login-name|organization|paid-service-notice|placement|profile-view|roster"
            + "|saved-search|search-shelf|template|thread|usage-report)-[0-9a-f]{8}[0-9a-f-]{28,80}");

    /** All that this object holds, in its order. */
    static List<Part> of(JsonNode object) {
        List<Part> parts = new ArrayList<>();
        object.properties().forEach(each -> add(each.getKey(), each.getValue(), parts));
        return parts;
    }

    /** One component, whatever it is made of. */
    static List<Part> of(String name, JsonNode value) {
        List<Part> parts = new ArrayList<>();
        add(name, value, parts);
        return parts;
    }

    /** A moment as it is written in Japan, to the second. */
    static String inTokyo(Instant at) {
        return SECONDS.format(at);
    }

    /** Whether it is the id of something that has events of its own. */
    public boolean isAggregate() {
        return AGGREGATE.matcher(text).matches();
    }

    private static void add(String name, JsonNode value, List<Part> parts) {
        if (value.isObject() && value.size() == 1 && value.path(WITHHELD).isString()) {
            parts.add(new Part(name, "", value.get(WITHHELD).asString()));
        } else if (value.isObject() && !value.isEmpty()) {
            value.properties().forEach(each -> add(name + "." + each.getKey(), each.getValue(), parts));
        } else if (value.isArray() && value.valueStream().anyMatch(JsonNode::isContainer)) {
            int number = 0;
            for (JsonNode each : value) {
                add(name + "[" + number++ + "]", each, parts);
            }
        } else if (value.isArray()) {
            parts.add(new Part(name, value.valueStream().map(Part::text).collect(Collectors.joining(", ")), null));
        } else {
            parts.add(new Part(name, text(value), null));
        }
    }

    private static String text(JsonNode value) {
        if (value.isContainer()) {
            return "";
        }
        String text = value.asString();
        if (!TIME.matcher(text).matches()) {
            return text;
        }
        try {
            return inTokyo(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return text; // looks like a time and is none: shown as it is
        }
    }
}
