package hellowork.web.organization;

import hellowork.web.api.Api;
import hellowork.web.session.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organization that the visitor acts for, as far as the daily work shows it.
 *
 * @param privacyAndComplaints whom the first message to a job seeker names (S-14 求Q4)
 * @param legalBasis as which kind of operator or municipality it was admitted
 * @param jointApplicants the contractors in force (連名申請者)
 * @param reason why it was returned, rejected or suspended
 * @param mayUse whether it may see profiles and send at this moment
 * @param usableUntil the end of its period; absent before an approval
 * @param change the last change application, until it is approved
 * @param renewal the renewal that waits for the bureau, or the last one if it was rejected
 */
public record OwnOrganization(
        String legalBasis,
        Establishment establishment,
        @Nullable Officer privacyAndComplaints,
        List<Contractor> jointApplicants,
        State state,
        @Nullable String reason,
        boolean mayUse,
        @Nullable Instant usableUntil,
        @Nullable Asked change,
        @Nullable Asked renewal) {
    private static final Duration BEFORE_THE_END = Duration.ofDays(30);

    /** How far an application is, and what became of the use. */
    public enum State {
        SUBMITTED,
        FORM_RECEIVED,
        RETURNED,
        APPROVED,
        REJECTED,
        SUSPENDED,
        LAPSED,
        WITHDRAWN
    }

    /** The establishment that applied. */
    public record Establishment(String name) {}

    /** 個人情報管理・苦情処理責任者. */
    public record Officer(String name, String phone, String mailAddress) {}

    /** A contractor within a municipality's application. */
    public record Contractor(String jointApplicantId, String name) {}

    /**
     * A change or a renewal.
     *
     * @param state REQUESTED, RETURNED or REJECTED
     */
    public record Asked(String state, @Nullable String reason) {}

    /** Absent while the account has not applied. */
    public static Optional<OwnOrganization> of(Api api, Visitor visitor) {
        return Optional.ofNullable(visitor.organizationId())
                .map(id -> api.get("/organizations/{organizationId}", id).as(OwnOrganization.class));
    }

    /** Whether nobody may be asked for money: what a municipality has commissioned is free of charge (O-11). */
    public boolean takesNoMoney() {
        return legalBasis.equals("LOCAL_GOVERNMENT_COMMISSIONING");
    }

    /** The name under which a job seeker sees this visitor's messages: the organization's, and the contractor's with it. */
    public String sender(Visitor visitor) {
        return jointApplicants.stream()
                .filter(each -> each.jointApplicantId().equals(visitor.jointApplicantId()))
                .map(each -> establishment.name() + "（" + each.name() + "）")
                .findFirst()
                .orElse(establishment.name());
    }

    /** Whether it was approved at some time: until then it has no threads, complaints or reports. */
    public boolean isAdmitted() {
        return usableUntil != null;
    }

    /** Whether the application is on its way, and nothing is wrong with it. */
    public boolean isWaiting() {
        return state == State.SUBMITTED || state == State.FORM_RECEIVED;
    }

    /** The last day of its period, as a moment of it; absent before an approval. */
    public @Nullable Instant lastDay() {
        return usableUntil == null ? null : usableUntil.minusNanos(1);
    }

    /** Whether its period ends within 30 days and no renewal has been asked for. */
    public boolean needsRenewal(Instant now) {
        return mayUse && usableUntil != null && renewal == null && now.isAfter(usableUntil.minus(BEFORE_THE_END));
    }
}
