package hellowork.store;

import hellowork.events.DomainEvent;
import hellowork.events.Personal;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON in UTF-8: components by their names in the order of the record, absent ones left out, text values as
 * plain text, instants in ISO 8601 and UTC, sets sorted. The same event always makes the same bytes.
 */
public final class EventJson {
    private static final TypeReference<TreeMap<String, String>> METADATA = new TypeReference<>() {};

    private final EventCatalog catalog;
    private final JsonMapper json = Language.mapper();

    public EventJson(EventCatalog catalog) {
        this.catalog = catalog;
    }

    public byte[] write(DomainEvent event) {
        return json.writeValueAsBytes(event);
    }

    /**
     * The event that these bytes hold. Refused with {@link UnreadableEvent}: an unknown name or newer revision, an
     * unknown component, a missing component that must be there, a value that its type refuses.
     */
    public DomainEvent read(EventCatalog.Name name, byte[] bytes) {
        Class<? extends DomainEvent> type = catalog.classOf(name);
        try {
            return json.readValue(bytes, type);
        } catch (JacksonException e) {
            // the message without its source: that would put personal data into logs
            throw new UnreadableEvent(
                    name + " cannot be read at " + e.getPathReference() + ": " + e.getOriginalMessage(), e);
        }
    }

    /** Metadata as a JSON object with its keys in order. */
    public byte[] writeMetadata(Map<String, ?> metadata) {
        Map<String, String> texts = new TreeMap<>();
        metadata.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return json.writeValueAsBytes(texts);
    }

    public Map<String, String> readMetadata(byte[] bytes) {
        return json.readValue(bytes, METADATA);
    }

    /** The event as a JSON tree with every component. */
    public ObjectNode tree(DomainEvent event) {
        return json.valueToTree(event);
    }

    /**
     * The event as an auditor sees it: each component marked {@link Personal} is replaced by an object that only names
     * whom it is about, {@code {"withheld": "job-seeker-…"}}. A personal component that is absent stays absent (S-32).
     */
    public ObjectNode withheld(DomainEvent event) {
        ObjectNode tree = tree(event);
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            Personal personal = component.getAnnotation(Personal.class);
            if (personal != null && tree.has(component.getName())) {
                tree.putObject(component.getName()).set("withheld", tree.get(personal.of()));
            }
        }
        return tree;
    }
}
