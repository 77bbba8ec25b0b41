package hellowork.query.analysis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Projects;
import hellowork.query.projection.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what happened on each day in Asia/Tokyo, and keeps nothing of whom it happened to. */
@Component
@Projects(
        name = AnalysisProjection.NAME,
        version = 1,
        from = {MessageSent.class, ReplySent.class, SenderBlocked.class},
        into = "analysis_count")
class AnalysisProjection implements Projection {
    static final String NAME = "analysis";

    /** What is counted, as the table names it. */
    enum Item {
        MESSAGES,
        REPLIES,
        BLOCKS
    }

    private record Key(Item item, LocalDate day) {}

    private record Count(Item item, LocalDate day, int number) {}

    @Override
    public void apply(Facts facts, JdbcClient database) {
        List<Count> rows = Stream.of(
                        keys(Item.MESSAGES, facts.of(MessageSent.class)),
                        keys(Item.REPLIES, facts.of(ReplySent.class)),
                        keys(Item.BLOCKS, facts.of(SenderBlocked.class)))
                .flatMap(keys -> keys)
                .collect(groupingBy(key -> key, summingInt(_ -> 1)))
                .entrySet()
                .stream()
                .map(sum -> new Count(sum.getKey().item(), sum.getKey().day(), sum.getValue()))
                .toList();
        Rows.write(database, """
            insert into analysis_count as before
            select * from json_populate_recordset(null::analysis_count, :rows::json)
            on conflict (item, day) do update set number = before.number + excluded.number
            """, rows);
    }

    private static Stream<Key> keys(Item item, Stream<? extends DomainEvent> events) {
        return events.map(event -> new Key(item, JapanTime.dayOf(event.at())));
    }
}
