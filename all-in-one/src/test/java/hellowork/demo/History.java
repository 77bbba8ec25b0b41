package hellowork.demo;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.LoginNameId;
import hellowork.events.PasswordId;
import hellowork.events.SeekerNumberId;
import hellowork.events.ThreadId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A demonstration set read as its history and its streams. */
record History(DemonstrationSet set, List<DomainEvent> events, Map<AggregateId, List<DomainEvent>> streams) {
    static final Instant NOW = Instant.parse("2026-05-20T03:00:00Z");

    /** Stands for the service's keys: names in the place of keyed hashes. */
    static final ServiceIds IDS = new ServiceIds(
            mail -> new LoginNameId("login-name-" + (named(mail) + "" + named(mail + "-")).replace("-", "")),
            number -> new SeekerNumberId(
                    "seeker-number-" + (named(number.value()) + "" + named(number.value() + "-")).replace("-", "")),
            (organization, seeker) -> new ThreadId("thread-" + named(organization.value() + seeker.value())),
            account -> new PasswordId("password-" + named(account.mailAddress())));

    static History of(long seed, Instant now, int seekers, int organizations) {
        DemonstrationSet set = new DemonstrationSet(seed, now, seekers, organizations, IDS);
        List<DomainEvent> events = new ArrayList<>();
        set.batches().forEachRemaining(events::addAll);
        Map<AggregateId, List<DomainEvent>> streams = new LinkedHashMap<>();
        events.forEach(e ->
                streams.computeIfAbsent(e.aggregateId(), _ -> new ArrayList<>()).add(e));
        return new History(set, events, streams);
    }

    <E extends DomainEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    <E extends DomainEvent> List<E> of(AggregateId stream, Class<E> type) {
        return streams.getOrDefault(stream, List.of()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
