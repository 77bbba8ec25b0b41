package hellowork.query.projection;

import hellowork.events.DomainEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Projects} says of a class, read once: it is asked with every event. */
record Projected(String name, int version, Set<Class<? extends DomainEvent>> from, List<String> into) {
    private static final ClassValue<Projected> ALL = new ClassValue<>() {
        @Override
        protected Projected computeValue(Class<?> type) {
            Projects said = type.getAnnotation(Projects.class);
            if (said == null) {
                throw new IllegalArgumentException(type + " does not say what it projects");
            }
            return new Projected(
                    said.name(),
                    said.version(),
                    Arrays.stream(said.from()).flatMap(Projected::kinds).collect(Collectors.toUnmodifiableSet()),
                    List.of(said.into()));
        }
    };

    static Projected of(Class<?> type) {
        return ALL.get(type);
    }

    private static Stream<Class<? extends DomainEvent>> kinds(Class<? extends DomainEvent> event) {
        return event.isSealed()
                ? Arrays.stream(event.getPermittedSubclasses())
                        .map(kind -> kind.<DomainEvent>asSubclass(DomainEvent.class))
                        .flatMap(Projected::kinds)
                : Stream.of(event);
    }
}
