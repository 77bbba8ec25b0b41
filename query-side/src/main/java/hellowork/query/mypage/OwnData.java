package hellowork.query.mypage;

import hellowork.events.AccountEvent;
import hellowork.events.AccountId;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.TermsAccepted;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.ThreadId;
import hellowork.query.account.LoginOutcome;
import hellowork.query.account.Settings;
import hellowork.query.complaints.OwnComplaints;
import hellowork.query.placement.Placements;
import hellowork.query.views.Views;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.RestRule;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import hellowork.store.States;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the service holds about one job seeker, written piece by piece: of a stream, a page is in memory, and
 * of the rest only which organizations have written. Current, since it is read from the history; only which
 * complaints and looks there are is as new as their projections.
 */
@Component
class OwnData {
    private static final int VIEWS = 500;

    private final MyPages pages;
    private final EventLog log;
    private final OwnEvents events;
    private final States states;
    private final Placements placements;
    private final OwnComplaints complaints;
    private final Views views;
    private final BusinessClock clock;
    private final JsonMapper json;

    OwnData(
            MyPages pages,
            EventLog log,
            OwnEvents events,
            States states,
            Placements placements,
            OwnComplaints complaints,
            Views views,
            BusinessClock clock,
            JsonMapper json) {
        this.pages = pages;
        this.log = log;
        this.events = events;
        this.states = states;
        this.placements = placements;
        this.complaints = complaints;
        this.views = views;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes one JSON object with {@code myPage}, {@code terms}, {@code account}, {@code logins}, {@code history},
     * {@code messages} by conversation, {@code complaints} and {@code views}. What fails on its way leaves half an
     * object, never a whole one.
     */
    void write(Actor actor, MyPage page, OutputStream out) {
        JobSeekerId seeker = actor.jobSeeker();
        AccountId own = actor.accountId();
        JsonGenerator to = json.writer()
                .without(StreamWriteFeature.AUTO_CLOSE_CONTENT) // half of the data must not look whole
                .createGenerator(out);
        to.writeStartObject();
        to.writePOJOProperty("myPage", page);
        array(
                to,
                "terms",
                () -> each(seeker, TermsAccepted.class, e -> to.writePOJO(new Accepted(e.version(), e.at()))));
        to.writeName("account");
        account(own, to);
        array(
                to,
                "logins",
                () -> each(
                        own,
                        AccountEvent.class,
                        e -> LoginOutcome.of(e).ifPresent(outcome -> to.writePOJO(new Login(e.at(), outcome)))));
        Set<ThreadId> threads = new LinkedHashSet<>();
        array(
                to,
                "history",
                () -> log.each(seeker, recorded -> {
                    event(recorded, own, to);
                    if (recorded.event() instanceof OutreachReceived received) {
                        threads.add(received.threadId());
                    }
                }));
        array(to, "messages", () -> threads.forEach(thread -> conversation(thread, own, to)));
        array(to, "complaints", () -> complaints.each(seeker, to::writePOJO));
        array(to, "views", () -> views(seeker, to));
        to.writeEndObject();
        to.flush();
    }

    MyPage page(JobSeekerId id) {
        return pages.of(id).map(MyPages.Read::page).orElseThrow(RestRule.UNKNOWN::violated);
    }

    private record Accepted(String version, Instant at) {}

    private record Login(Instant at, LoginOutcome outcome) {}

    private void account(AccountId own, JsonGenerator to) {
        Settings settings = states.look(Settings.FOLD, own);
        to.writeStartObject();
        to.writeStringProperty("accountId", own.value());
        to.writeStringProperty("mailAddress", settings.mailAddress());
        to.writeBooleanProperty("deviceTrust", settings.trusts(clock.instant()));
        array(
                to,
                "history",
                () -> log.each(own, recorded -> {
                    if (recorded.event() instanceof AccountEvent event && OwnEvents.tells(event)) {
                        event(recorded, own, to);
                    }
                }));
        to.writeEndObject();
    }

    private void conversation(ThreadId thread, AccountId own, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("threadId", thread.value());
        array(
                to,
                "history",
                () -> log.each(thread, recorded -> {
                    if (recorded.event() instanceof MessageThreadEvent event && OwnEvents.tells(event)) {
                        event(recorded, own, to);
                    }
                }));
        to.writePOJOProperty("placement", placements.of(thread));
        to.writeEndObject();
    }

    private void views(JobSeekerId id, JsonGenerator to) {
        List<Views.Entry> entries = views.before(id, Views.NEWEST, VIEWS);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> to.writePOJO(entry.view()));
            entries = views.before(id, entries.getLast().position(), VIEWS);
        }
    }

    private void event(RecordedEvent recorded, AccountId own, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("type", recorded.type());
        to.writePOJOProperty("data", events.tree(recorded.event(), own));
        to.writeEndObject();
    }

    private <E extends DomainEvent> void each(AggregateId id, Class<E> kind, Consumer<? super E> reader) {
        log.each(id, recorded -> {
            if (kind.isInstance(recorded.event())) {
                reader.accept(kind.cast(recorded.event()));
            }
        });
    }

    private static void array(JsonGenerator to, String name, Runnable content) {
        to.writeArrayPropertyStart(name);
        content.run();
        to.writeEndArray();
    }
}
