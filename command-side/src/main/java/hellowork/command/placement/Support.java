package hellowork.command.placement;

import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Paid support other than placement (S-21, S-22 民Q4).
 *
 * @param isWished whether the job seeker wishes it at this moment
 */
record Support(boolean isWished, Map<PaidServiceId, Offer> offers) {
    /** What has become of an offer. */
    sealed interface Offer {
        /**
         * The job seeker has not said anything to it.
         *
         * @param notice the notification that it refers to, if any
         */
        record Open(@Nullable PaidServiceNoticeId notice) implements Offer {}

        record Consented(@Nullable PaidServiceNoticeId notice) implements Offer {}

        record Provided(@Nullable PaidServiceNoticeId notice) implements Offer {}

        @Nullable
        PaidServiceNoticeId notice();
    }

    static Support none() {
        return new Support(false, Map.of());
    }

    Support wished() {
        return new Support(true, offers);
    }

    /** Whoever takes the wish back consents to nothing any more. */
    Support wishedNoLonger() {
        Map<PaidServiceId, Offer> reopened = new HashMap<>(offers);
        reopened.replaceAll((_, offer) -> switch (offer) {
            case Offer.Consented consented -> new Offer.Open(consented.notice());
            case Offer.Open _, Offer.Provided _ -> offer;
        });
        return new Support(false, Map.copyOf(reopened));
    }

    Support with(PaidServiceId id, Offer offer) {
        Map<PaidServiceId, Offer> more = new HashMap<>(offers);
        more.put(id, offer);
        return new Support(isWished, Map.copyOf(more));
    }

    Support consented(PaidServiceId id) {
        return offers.get(id) instanceof Offer.Open open ? with(id, new Offer.Consented(open.notice())) : this;
    }

    Support provided(PaidServiceId id) {
        Offer offer = offers.get(id);
        return offer == null ? this : with(id, new Offer.Provided(offer.notice()));
    }
}
