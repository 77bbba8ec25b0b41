package hellowork.query.usagereport;

import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.UsageFigures;
import hellowork.events.UsageLine;
import hellowork.query.projection.Rows;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the history knows of a year, as it was counted. */
final class Figures {
    private record Row(
            String jointApplicantId,
            int messagesSent,
            int seekersContacted,
            int replies,
            int jobApplicationsAccepted,
            int regularPlacements,
            int otherPlacements,
            int complaintsReceived,
            int complaintsSolved,
            int paidServicesNotified) {
        UsageLine line() {
            return new UsageLine(
                    jointApplicantId.isEmpty() ? null : new JointApplicantId(jointApplicantId),
                    new UsageFigures(
                            messagesSent,
                            seekersContacted,
                            replies,
                            jobApplicationsAccepted,
                            regularPlacements,
                            otherPlacements,
                            complaintsReceived,
                            complaintsSolved,
                            paidServicesNotified));
        }
    }

    private Figures() {}

    /** The whole organization first, then each contractor that did something. */
    static List<UsageLine> of(OrganizationId organization, int fiscalYear, JdbcClient database) {
        List<UsageLine> lines = new ArrayList<>(Rows.all(database.sql("""
            select joint_applicant_id, messages_sent, seekers_contacted, replies, job_applications_accepted,
                   regular_placements, other_placements, complaints_received, complaints_solved, paid_services_notified
            from usage_figures where organization_id = :organization and fiscal_year = :year
            order by joint_applicant_id
            """)
                        .param("organization", organization.value())
                        .param("year", fiscalYear)
                        .query(Row.class))
                .stream()
                .map(Row::line)
                .toList());
        if (lines.isEmpty()) {
            lines.add(new UsageLine(null, UsageFigures.zero()));
        }
        return lines;
    }
}
