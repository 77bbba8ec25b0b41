package hellowork.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.Revision;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Every event of the published language by the name and revision under which it is stored. Read from the sealed
 * hierarchy {@link DomainEvent}; a name that two events share is refused when the catalog is made.
 */
public final class EventCatalog {
    /** The stored name: the simple name of the record and its {@link Revision}, 1 where it has none. */
    public record Name(String type, int revision) {}

    private final SequencedMap<String, Class<? extends DomainEvent>> classes = new LinkedHashMap<>();
    private final Map<Class<? extends DomainEvent>, Name> names;

    /** The catalog of all events of the service. */
    public EventCatalog() {
        this(aggregates());
    }

    /** A catalog of the records of these sealed interfaces. Throws IllegalArgumentException if a name occurs twice. */
    EventCatalog(List<Class<?>> aggregates) {
        for (Class<?> aggregate : aggregates) {
            for (Class<?> event : aggregate.getPermittedSubclasses()) {
                if (classes.put(event.getSimpleName(), event.asSubclass(DomainEvent.class)) != null) {
                    throw new IllegalArgumentException("two events are named " + event.getSimpleName());
                }
            }
        }
        names = classes.values().stream().collect(toUnmodifiableMap(event -> event, EventCatalog::declaredName));
    }

    private static List<Class<?>> aggregates() {
        return Arrays.asList(DomainEvent.class.getPermittedSubclasses());
    }

    private static Name declaredName(Class<? extends DomainEvent> event) {
        Revision revision = event.getAnnotation(Revision.class);
        return new Name(event.getSimpleName(), revision == null ? 1 : revision.value());
    }

    /** All event records, by aggregate and in the order of their declaration. */
    public List<Class<? extends DomainEvent>> events() {
        return List.copyOf(classes.values());
    }

    /** The stored names of all events. */
    public Set<String> types() {
        return classes.keySet();
    }

    /** The name under which events of this record are written. */
    public Name nameOf(DomainEvent event) {
        return nameOf(event.getClass());
    }

    /** The same for an event's record. */
    public Name nameOf(Class<? extends DomainEvent> event) {
        return Objects.requireNonNull(names.get(event), () -> event + " is not in the catalog");
    }

    /**
     * The record that reads events stored under this name. An older revision is read by today's record, to which only
     * components that may be absent were added; an unknown name or a newer revision is refused with
     * {@link UnreadableEvent}.
     */
    public Class<? extends DomainEvent> classOf(Name name) {
        Class<? extends DomainEvent> event = classes.get(name.type());
        if (event == null) {
            throw new UnreadableEvent("no event is named " + name.type());
        }
        int newest = nameOf(event).revision();
        if (name.revision() < 1 || name.revision() > newest) {
            throw new UnreadableEvent(name.type() + " is known up to revision " + newest + ", not " + name.revision());
        }
        return event;
    }

    /** The type of aggregate whose stream holds this event: {@code MessageThread} for a {@code MessageSent}. */
    public String aggregateTypeOf(DomainEvent event) {
        return aggregateTypeOf(event.getClass());
    }

    /** The same for an event's record. */
    public String aggregateTypeOf(Class<? extends DomainEvent> event) {
        for (Class<?> parent : event.getInterfaces()) {
            if (DomainEvent.class.isAssignableFrom(parent)) {
                return parent.getSimpleName().replaceFirst("Event$", "");
            }
        }
        throw new IllegalArgumentException(event + " belongs to no aggregate");
    }

    /** The id that this text is, such as {@code thread-4f0c…}; empty if no type of id has this form. */
    public Optional<AggregateId> aggregateId(String text) {
        return Arrays.stream(AggregateId.class.getPermittedSubclasses())
                .flatMap(type -> parse(type, text).stream())
                .findFirst();
    }

    private static Optional<AggregateId> parse(Class<?> type, String text) {
        try {
            return Optional.of((AggregateId) type.getConstructor(String.class).newInstance(text));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a text value", e);
        }
    }
}
