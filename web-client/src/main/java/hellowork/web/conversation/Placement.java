package hellowork.web.conversation;

import hellowork.web.api.Api;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a conversation (S-20 to S-22).
 *
 * @param explanations paid services that come with placement, explained before the job application is accepted (S-20)
 * @param jobApplication 求職申込み受理, once it was accepted
 * @param supportWished whether the job seeker wishes other paid support now (S-21)
 * @param supportOffers what was offered of it (S-21, S-22)
 */
record Placement(
        List<Explanation> explanations,
        @Nullable JobApplication jobApplication,
        boolean supportWished,
        List<Offer> supportOffers,
        List<Hire> hires) {
    static Placement of(Api api, String threadId) {
        return api.get("/threads/{threadId}/placement", threadId).as(Placement.class);
    }

    record Explanation(String paidServiceId, String kind, int amountYen, String text, Instant explainedAt) {}

    record JobApplication(Instant acceptedAt, boolean withPaidServices) {}

    /** @param paidServiceNoticeId the notification to the labour bureau that it refers to (S-22) */
    record Offer(
            String paidServiceId,
            @Nullable String paidServiceNoticeId,
            String kind,
            int amountYen,
            String text,
            Instant offeredAt,
            @Nullable Instant consentedAt,
            @Nullable Instant providedAt) {}

    /** @param kind REGULAR (常用就職) or OTHER */
    record Hire(
            String hireId,
            String kind,
            LocalDate hiredOn,
            Instant recordedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant retractedAt,
            @Nullable String retractionReason) {}
}
