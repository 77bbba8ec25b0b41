package hellowork.query.usagereport;

import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintParty;
import hellowork.events.HireKind;
import hellowork.events.JapanTime;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PlacementEvent.JobApplicationAccepted;
import hellowork.events.PlacementEvent.PlacementRecorded;
import hellowork.events.PlacementEvent.PlacementRetracted;
import hellowork.events.UsageItem;
import hellowork.query.projection.Fact;
import hellowork.query.projection.Facts;
import hellowork.query.projection.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what happened, for the whole organization and for the contractor that did it. */
final class Counting {
    private record Whose(String organizationId, int fiscalYear, String jointApplicantId) {}

    private record Contact(String organizationId, int fiscalYear, String jointApplicantId, String jobSeekerId) {}

    private record Row(
            String organizationId,
            int fiscalYear,
            String jointApplicantId,
            int messagesSent,
            int seekersContacted,
            int replies,
            int jobApplicationsAccepted,
            int regularPlacements,
            int otherPlacements,
            int complaintsReceived,
            int complaintsSolved,
            int paidServicesNotified) {}

    private final Map<Whose, Map<UsageItem, Integer>> counts = new LinkedHashMap<>();
    private final Set<Contact> contacts = new LinkedHashSet<>();

    private Counting() {}

    static void apply(Facts facts, JdbcClient database) {
        Counting counting = new Counting();
        facts.inOrder().forEach(counting::count);
        counting.write(database);
    }

    private void count(Fact fact) {
        if (fact.event() instanceof MessageSent e) {
            int year = JapanTime.fiscalYearOf(e.at());
            add(e.organizationId(), e.jointApplicantId(), year, UsageItem.MESSAGES_SENT, 1);
            for (String contractor : lines(e.jointApplicantId())) {
                contacts.add(new Contact(
                        e.organizationId().value(),
                        year,
                        contractor,
                        e.jobSeekerId().value()));
            }
        } else if (fact.event() instanceof ReplySent e) {
            add(e.organizationId(), e.jointApplicantId(), e.at(), UsageItem.REPLIES);
        } else if (fact.event() instanceof JobApplicationAccepted e) {
            int year = JapanTime.fiscalYearOf(e.at());
            add(e.organizationId(), e.jointApplicantId(), year, UsageItem.JOB_APPLICATIONS_ACCEPTED, 1);
        } else if (fact.event() instanceof PlacementRecorded e) {
            add(e.organizationId(), e.jointApplicantId(), yearOf(e.hiredOn()), item(e.kind()), 1);
        } else if (fact.event() instanceof PlacementRetracted e) {
            add(e.organizationId(), e.jointApplicantId(), yearOf(e.hiredOn()), item(e.kind()), -1);
        } else if (fact.event() instanceof ComplaintRaised e) {
            if (e.to() == ComplaintParty.ORGANIZATION) {
                add(e.organizationId(), null, e.at(), UsageItem.COMPLAINTS_RECEIVED);
            }
        } else if (fact.event() instanceof ComplaintReferred e) {
            add(e.organizationId(), null, e.at(), UsageItem.COMPLAINTS_RECEIVED);
        } else if (fact.event() instanceof ComplaintClosed e) {
            if (e.solved() && e.organizationInvolved()) {
                add(e.organizationId(), null, e.at(), UsageItem.COMPLAINTS_SOLVED);
            }
        } else if (fact.event() instanceof PaidServiceNotified e) {
            add(e.organizationId(), null, e.at(), UsageItem.PAID_SERVICES_NOTIFIED);
        }
    }

    private static UsageItem item(HireKind kind) {
        return switch (kind) {
            case REGULAR -> UsageItem.REGULAR_PLACEMENTS;
            case OTHER -> UsageItem.OTHER_PLACEMENTS;
        };
    }

    private static int yearOf(LocalDate day) {
        return JapanTime.fiscalYearOf(JapanTime.startOf(day));
    }

    /** The whole organization, and the contractor if there was one. */
    private static List<String> lines(@Nullable JointApplicantId contractor) {
        return contractor == null ? List.of("") : List.of("", contractor.value());
    }

    private void add(OrganizationId organization, @Nullable JointApplicantId contractor, Instant at, UsageItem item) {
        add(organization, contractor, JapanTime.fiscalYearOf(at), item, 1);
    }

    private void add(
            OrganizationId organization, @Nullable JointApplicantId contractor, int year, UsageItem item, int count) {
        for (String line : lines(contractor)) {
            add(new Whose(organization.value(), year, line), item, count);
        }
    }

    private void add(Whose whose, UsageItem item, int count) {
        counts.computeIfAbsent(whose, _ -> new EnumMap<>(UsageItem.class)).merge(item, count, Integer::sum);
    }

    private void write(JdbcClient database) {
        if (!contacts.isEmpty()) {
            Rows.all(Rows.prepare(database, """
                insert into usage_contact
                select * from json_populate_recordset(null::usage_contact, :rows::json)
                on conflict do nothing returning organization_id, fiscal_year, joint_applicant_id
                """, contacts).query(Whose.class))
                    .forEach(whose -> add(whose, UsageItem.SEEKERS_CONTACTED, 1));
        }
        Rows.write(
                database,
                """
                insert into usage_figures as before
                select * from json_populate_recordset(null::usage_figures, :rows::json)
                on conflict (organization_id, fiscal_year, joint_applicant_id) do update set
                    messages_sent = before.messages_sent + excluded.messages_sent,
                    seekers_contacted = before.seekers_contacted + excluded.seekers_contacted,
                    replies = before.replies + excluded.replies,
                    job_applications_accepted = before.job_applications_accepted + excluded.job_applications_accepted,
                    regular_placements = before.regular_placements + excluded.regular_placements,
                    other_placements = before.other_placements + excluded.other_placements,
                    complaints_received = before.complaints_received + excluded.complaints_received,
                    complaints_solved = before.complaints_solved + excluded.complaints_solved,
                    paid_services_notified = before.paid_services_notified + excluded.paid_services_notified
                """,
                counts.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Row row(Whose whose, Map<UsageItem, Integer> items) {
        return new Row(
                whose.organizationId(),
                whose.fiscalYear(),
                whose.jointApplicantId(),
                items.getOrDefault(UsageItem.MESSAGES_SENT, 0),
                items.getOrDefault(UsageItem.SEEKERS_CONTACTED, 0),
                items.getOrDefault(UsageItem.REPLIES, 0),
                items.getOrDefault(UsageItem.JOB_APPLICATIONS_ACCEPTED, 0),
                items.getOrDefault(UsageItem.REGULAR_PLACEMENTS, 0),
                items.getOrDefault(UsageItem.OTHER_PLACEMENTS, 0),
                items.getOrDefault(UsageItem.COMPLAINTS_RECEIVED, 0),
                items.getOrDefault(UsageItem.COMPLAINTS_SOLVED, 0),
                items.getOrDefault(UsageItem.PAID_SERVICES_NOTIFIED, 0));
    }
}
