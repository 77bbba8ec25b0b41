package hellowork.query.placement;

import hellowork.events.HireId;
import hellowork.events.HireKind;
import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Placement within a thread, as both sides see it.
 *
 * @param explanations the paid services that come with placement, in the order in which they were explained (S-20)
 * @param jobApplication absent as long as it has not been accepted
 * @param supportWished whether the job seeker wishes other paid support at this moment (S-21)
 * @param supportWishes when the wish was stated and taken back
 * @param supportOffers other paid support that was offered (S-21, S-22)
 */
public record PlacementView(
        ThreadId threadId,
        List<Explanation> explanations,
        @Nullable JobApplication jobApplication,
        boolean supportWished,
        List<Wish> supportWishes,
        List<Offer> supportOffers,
        List<Hire> hires) {

    record Explanation(PaidServiceId paidServiceId, String kind, int amountYen, String text, Instant explainedAt) {}

    record JobApplication(boolean withPaidServices, Instant acceptedAt) {}

    /** @param wished stated, or else taken back */
    record Wish(boolean wished, Instant at) {}

    /**
     * @param paidServiceNoticeId the notification to the labour bureau that it refers to
     * @param consentedAt when the job seeker consented; absent again when the wish was taken back
     */
    record Offer(
            PaidServiceId paidServiceId,
            @Nullable PaidServiceNoticeId paidServiceNoticeId,
            String kind,
            int amountYen,
            String text,
            Instant offeredAt,
            @Nullable Instant consentedAt,
            @Nullable Instant providedAt) {

        Offer consented(@Nullable Instant at) {
            return new Offer(paidServiceId, paidServiceNoticeId, kind, amountYen, text, offeredAt, at, providedAt);
        }

        Offer provided(Instant at) {
            return new Offer(paidServiceId, paidServiceNoticeId, kind, amountYen, text, offeredAt, consentedAt, at);
        }
    }

    /**
     * @param confirmedAt when the job seeker confirmed it, if ever
     * @param retractedAt when the organization said that it was recorded by mistake
     */
    record Hire(
            HireId hireId,
            HireKind kind,
            LocalDate hiredOn,
            Instant recordedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant retractedAt,
            @Nullable String retractionReason) {

        Hire confirmed(Instant at) {
            return new Hire(hireId, kind, hiredOn, recordedAt, at, retractedAt, retractionReason);
        }

        Hire retracted(String reason, Instant at) {
            return new Hire(hireId, kind, hiredOn, recordedAt, confirmedAt, at, reason);
        }
    }
}
