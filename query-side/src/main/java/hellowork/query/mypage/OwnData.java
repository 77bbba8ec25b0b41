package hellowork.query.mypage;

import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerId;
import hellowork.events.ThreadId;
import hellowork.query.views.Views;
import hellowork.store.EventJson;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the service holds about one job seeker, written piece by piece: what is in memory does not grow with
 * it. Current, since it is read from the history; only the looks of organizations are as new as their projection.
 */
@Component
class OwnData {
    private static final int VIEWS = 500;

    private final MyPages pages;
    private final EventLog log;
    private final EventJson events;
    private final Views views;
    private final JsonMapper json;

    OwnData(MyPages pages, EventLog log, EventJson events, Views views, JsonMapper json) {
        this.pages = pages;
        this.log = log;
        this.events = events;
        this.views = views;
        this.json = json;
    }

    /** One object: {@code myPage}, {@code history}, {@code messages} by conversation, {@code views}. */
    void write(JobSeekerId id, MyPage page, OutputStream out) {
        try (JsonGenerator to = json.createGenerator(out)) {
            to.writeStartObject();
            to.writePOJOProperty("myPage", page);
            Set<ThreadId> threads = history(id, to);
            to.writeArrayPropertyStart("messages");
            threads.forEach(thread -> conversation(thread, to));
            to.writeEndArray();
            views(id, to);
            to.writeEndObject();
        }
    }

    Optional<MyPage> page(JobSeekerId id) {
        return pages.of(id).map(MyPages.Read::page);
    }

    /** Registration, personal data, schooling, profile, disclosure, blocks, exclusions: as they were recorded. */
    private Set<ThreadId> history(JobSeekerId id, JsonGenerator to) {
        Set<ThreadId> threads = new LinkedHashSet<>();
        to.writeArrayPropertyStart("history");
        for (RecordedEvent recorded : log.stream(id, 0)) {
            event(recorded, to);
            if (recorded.event() instanceof OutreachReceived received) {
                threads.add(received.threadId());
            }
        }
        to.writeEndArray();
        return threads;
    }

    private void conversation(ThreadId thread, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("threadId", thread.value());
        to.writeArrayPropertyStart("history");
        log.stream(thread, 0).forEach(recorded -> event(recorded, to));
        to.writeEndArray();
        to.writeEndObject();
    }

    private void event(RecordedEvent recorded, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("type", recorded.type());
        to.writePOJOProperty("data", events.tree(recorded.event()));
        to.writeEndObject();
    }

    private void views(JobSeekerId id, JsonGenerator to) {
        to.writeArrayPropertyStart("views");
        List<Views.Entry> entries = views.before(id, Views.NEWEST, VIEWS);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> to.writePOJO(entry.view()));
            entries = views.before(id, entries.getLast().position(), VIEWS);
        }
        to.writeEndArray();
    }
}
