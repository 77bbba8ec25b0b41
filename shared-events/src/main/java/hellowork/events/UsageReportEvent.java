package hellowork.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 利用実績報告 of one organization for one fiscal year (S-50, S-51 他Q8). */
public sealed interface UsageReportEvent extends DomainEvent {
    UsageReportId usageReportId();

    OrganizationId organizationId();

    int fiscalYear();

    @Override
    default UsageReportId aggregateId() {
        return usageReportId();
    }

    /**
     * The year was reported for the first time; late if after 20 April.
     *
     * @param zero whether the organization confirmed that there was nothing (S-51)
     * @param basisPosition up to which position of the history the figures were known that it was shown
     */
    record UsageReportSubmitted(
            UsageReportId usageReportId,
            OrganizationId organizationId,
            int fiscalYear,
            AccountId accountId,
            boolean zero,
            List<UsageLine> lines,
            @Personal(of = "organizationId") List<UsageCorrection> corrections,
            String basisPosition,
            Instant at)
            implements UsageReportEvent {
        public UsageReportSubmitted {
            lines = List.copyOf(lines);
            corrections = List.copyOf(corrections);
        }
    }

    /** What had been reported was corrected; versions count from 1, so that the first correction is 2. */
    record UsageReportCorrected(
            UsageReportId usageReportId,
            OrganizationId organizationId,
            int fiscalYear,
            AccountId accountId,
            int version,
            @Personal(of = "organizationId") String reason,
            boolean zero,
            List<UsageLine> lines,
            @Personal(of = "organizationId") List<UsageCorrection> corrections,
            String basisPosition,
            Instant at)
            implements UsageReportEvent {
        public UsageReportCorrected {
            lines = List.copyOf(lines);
            corrections = List.copyOf(corrections);
        }
    }

    /** The organization was reminded, as is due on this day. */
    record UsageReportReminded(
            UsageReportId usageReportId, OrganizationId organizationId, int fiscalYear, LocalDate due, Instant at)
            implements UsageReportEvent {}
}
