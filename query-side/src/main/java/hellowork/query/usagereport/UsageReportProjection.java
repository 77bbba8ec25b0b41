package hellowork.query.usagereport;

import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationId;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Projection;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts messages, replies and, each once, the job seekers written to, per organization and fiscal year (S-50). */
@Component
class UsageReportProjection implements Projection {
    static final String NAME = "usage-report";

    private record Year(String organizationId, int fiscalYear) {
        static Year of(OrganizationId organization, Instant at) {
            return new Year(organization.value(), JapanTime.fiscalYearOf(at));
        }
    }

    private record Contact(String organizationId, int fiscalYear, String jobSeekerId) {}

    private record Report(String organizationId, int fiscalYear, int messagesSent, int seekersContacted, int replies) {
        Report plus(Report other) {
            return new Report(
                    organizationId,
                    fiscalYear,
                    messagesSent + other.messagesSent,
                    seekersContacted + other.seekersContacted,
                    replies + other.replies);
        }

        Year year() {
            return new Year(organizationId, fiscalYear);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> tables() {
        return List.of("usage_report", "usage_contact");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MessageSent.class, ReplySent.class);
    }

    @Override
    public void apply(Facts facts, JdbcClient database) {
        List<Report> counted = new ArrayList<>();
        facts.of(MessageSent.class)
                .map(sent -> Year.of(sent.organizationId(), sent.at()))
                .forEach(year -> counted.add(new Report(year.organizationId(), year.fiscalYear(), 1, 0, 0)));
        facts.of(ReplySent.class)
                .map(reply -> Year.of(reply.organizationId(), reply.at()))
                .forEach(year -> counted.add(new Report(year.organizationId(), year.fiscalYear(), 0, 0, 1)));
        newContacts(facts, database)
                .forEach(year -> counted.add(new Report(year.organizationId(), year.fiscalYear(), 0, 1, 0)));
        Map<Year, Report> sums =
                counted.stream().collect(Collectors.toMap(Report::year, report -> report, Report::plus));
        Rows.write(database, """
            insert into usage_report as before
            select organization_id, fiscal_year, messages_sent, seekers_contacted, replies
            from json_populate_recordset(null::usage_report, :rows::json)
            on conflict (organization_id, fiscal_year) do update set
                messages_sent = before.messages_sent + excluded.messages_sent,
                seekers_contacted = before.seekers_contacted + excluded.seekers_contacted,
                replies = before.replies + excluded.replies
            """, sums.values());
    }

    /** Remembers whom organizations wrote to; one year in the answer for each seeker who is new in it. */
    private static List<Year> newContacts(Facts facts, JdbcClient database) {
        Set<Contact> contacts = facts.of(MessageSent.class)
                .map(sent -> new Contact(
                        sent.organizationId().value(),
                        JapanTime.fiscalYearOf(sent.at()),
                        sent.jobSeekerId().value()))
                .collect(Collectors.toSet());
        return contacts.isEmpty()
                ? List.of()
                : Rows.all(Rows.prepare(database, """
                    insert into usage_contact
                    select * from json_populate_recordset(null::usage_contact, :rows::json)
                    on conflict do nothing returning organization_id, fiscal_year
                    """, contacts).query(Year.class));
    }
}
