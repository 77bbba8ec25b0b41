package hellowork.web.mypage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organization explained, offered and recorded in one conversation (S-20 to S-22). */
record Placement(
        List<Explanation> explanations,
        @Nullable JobApplication jobApplication,
        boolean supportWished,
        List<Offer> supportOffers,
        List<Hire> hires) {

    record Explanation(String paidServiceId, String kind, int amountYen, String text, Instant explainedAt) {}

    record JobApplication(Instant acceptedAt, boolean withPaidServices) {}

    record Offer(
            String paidServiceId,
            String kind,
            int amountYen,
            String text,
            Instant offeredAt,
            @Nullable Instant consentedAt,
            @Nullable Instant providedAt) {}

    record Hire(
            String hireId,
            String kind,
            LocalDate hiredOn,
            Instant recordedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant retractedAt) {}
}
