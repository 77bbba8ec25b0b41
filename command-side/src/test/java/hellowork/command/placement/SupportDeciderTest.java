package hellowork.command.placement;

import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.ORGANIZATION;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.Samples.THREAD;
import static hellowork.command.placement.Going.APPROVED;
import static hellowork.command.placement.Going.BLOCKED;
import static hellowork.command.placement.Going.IN_THREAD;
import static hellowork.command.placement.Going.NOT_COUNTED;
import static hellowork.command.placement.Going.PLACEMENT;
import static hellowork.command.placement.Going.PROCEEDED;
import static hellowork.command.placement.Going.REGISTERED;
import static hellowork.command.placement.Going.REPLIED;
import static hellowork.command.placement.Going.SERVICE;
import static hellowork.command.placement.Going.SUBMITTED;
import static hellowork.command.placement.Going.WRITTEN;
import static hellowork.command.placement.PlacementRule.NOT_AVAILABLE;
import static hellowork.command.placement.PlacementRule.NOT_CONSENTED;
import static hellowork.command.placement.PlacementRule.NOT_NOTIFIED;
import static hellowork.command.placement.PlacementRule.NOT_WISHED;
import static hellowork.command.placement.PlacementRule.NO_SUCH_THREAD;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.placement.PlacementCommand.OfferSupport;
import hellowork.command.placement.PlacementCommand.OfferSupport.Offered;
import hellowork.command.placement.PlacementCommand.ProvideSupport;
import hellowork.command.placement.SeekerPlacementCommand.Consent;
import hellowork.command.placement.SeekerPlacementCommand.TakeBackWish;
import hellowork.command.placement.SeekerPlacementCommand.WishOtherSupport;
import hellowork.events.BureauCode;
import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerEvent.DisclosurePaused;
import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceId;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReliedOn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeReplaced;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNoticeWithdrawn;
import hellowork.events.PaidServiceNoticeEvent.PaidServiceNotified;
import hellowork.events.PaidServiceNoticeId;
import hellowork.events.PlacementEvent.OtherSupportWishWithdrawn;
import hellowork.events.PlacementEvent.OtherSupportWished;
import hellowork.events.PlacementEvent.PaidSupportConsented;
import hellowork.events.PlacementEvent.PaidSupportOffered;
import hellowork.events.PlacementEvent.PaidSupportProvided;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupportDeciderTest {
    private static final PaidServiceId ID = new PaidServiceId("paid-service-" + Samples.uuid(71));
    private static final PaidServiceNoticeId NOTICE =
            new PaidServiceNoticeId("paid-service-notice-" + Samples.uuid(72));
    private static final DomainEvent WISHED = new OtherSupportWished(PLACEMENT, THREAD, ORGANIZATION, SEEKER, NOW);
    private static final DomainEvent WISH_GONE =
            new OtherSupportWishWithdrawn(PLACEMENT, THREAD, ORGANIZATION, SEEKER, NOW);
    private static final DomainEvent CONSENTED =
            new PaidSupportConsented(PLACEMENT, THREAD, ORGANIZATION, SEEKER, ID, NOW);
    private static final DomainEvent PROVIDED =
            new PaidSupportProvided(PLACEMENT, THREAD, ORGANIZATION, SEEKER, ID, NOW);
    private static final DomainEvent RELIED_ON = new PaidServiceNoticeReliedOn(NOTICE, ORGANIZATION, ID, NOW);
    private static final DomainEvent NOTIFIED = notified(ORGANIZATION);

    private static final OfferSupport DESCRIBED = new OfferSupport(ID, new Offered.Described(SERVICE), NOW);
    private static final OfferSupport AS_NOTIFIED = new OfferSupport(ID, new Offered.AsNotified(NOTICE), NOW);
    private static final ProvideSupport PROVIDE = new ProvideSupport(ID, NOW);
    private static final Consent CONSENT = new Consent(ID, NOW);

    private final Given<PlacementCommand> anybody = begun(Going.organization(false));
    private final Given<PlacementCommand> graduate = begun(Going.organization(true));
    private final Given<SeekerPlacementCommand> seeker = Going.seeker(SEEKER).given(WRITTEN, REPLIED);

    private static Given<PlacementCommand> begun(Given<PlacementCommand> organization) {
        return organization.given(SUBMITTED).given(APPROVED).given(REGISTERED).given(WRITTEN, REPLIED);
    }

    private static DomainEvent notified(OrganizationId by) {
        return new PaidServiceNotified(NOTICE, by, OFFICER, new BureauCode("13"), SERVICE, NOW);
    }

    private static DomainEvent offered(@Nullable PaidServiceNoticeId notice) {
        return new PaidSupportOffered(PLACEMENT, THREAD, ORGANIZATION, SEEKER, ID, notice, SERVICE, NOW);
    }

    @Test
    void other_paid_support_is_for_those_who_wish_it() {
        anybody.when(DESCRIBED).refusedBy(NOT_WISHED);
        anybody.given(WISHED).when(DESCRIBED).then(offered(null), PROCEEDED, IN_THREAD, NOT_COUNTED);
        anybody.given(WISHED, offered(null)).when(DESCRIBED).staysQuiet();
        anybody.given(WISHED, offered(null)).when(PROVIDE).then(PROVIDED, PROCEEDED, IN_THREAD, NOT_COUNTED);
        anybody.given(WISHED, offered(null), PROVIDED).when(PROVIDE).staysQuiet();
    }

    @Test
    void a_wish_that_was_taken_back_is_none() {
        anybody.given(WISHED, WISH_GONE).when(DESCRIBED).refusedBy(NOT_WISHED);
        anybody.given(WISHED, offered(null), WISH_GONE).when(PROVIDE).refusedBy(NOT_WISHED);
    }

    @Test
    void the_wish_is_stated_once_and_taken_back_once() {
        seeker.when(new WishOtherSupport(NOW)).then(WISHED);
        seeker.given(WISHED).when(new WishOtherSupport(NOW)).staysQuiet();
        seeker.given(WISHED).when(new TakeBackWish(NOW)).then(WISH_GONE);
        seeker.when(new TakeBackWish(NOW)).staysQuiet();
    }

    @Test
    void to_new_university_graduates_only_what_was_notified_is_offered() {
        graduate.given(WISHED).when(DESCRIBED).refusedBy(NOT_NOTIFIED);
        graduate.given(WISHED).when(AS_NOTIFIED).refusedBy(NOT_NOTIFIED);
        graduate.given(WISHED, notified(ANOTHER_ORGANIZATION)).when(AS_NOTIFIED).refusedBy(NOT_NOTIFIED);
        graduate.given(WISHED, NOTIFIED)
                .when(AS_NOTIFIED)
                .then(offered(NOTICE), PROCEEDED, IN_THREAD, NOT_COUNTED, RELIED_ON);
        graduate.given(NOTIFIED).when(AS_NOTIFIED).refusedBy(NOT_WISHED);
    }

    @Test
    void to_them_it_is_provided_only_with_consent() {
        graduate.given(WISHED, NOTIFIED, offered(NOTICE)).when(PROVIDE).refusedBy(NOT_CONSENTED);
        graduate.given(WISHED, NOTIFIED, offered(NOTICE), CONSENTED)
                .when(PROVIDE)
                .then(PROVIDED, PROCEEDED, IN_THREAD, NOT_COUNTED, RELIED_ON);
    }

    @Test
    void a_consent_ends_with_the_wish() {
        graduate.given(WISHED, NOTIFIED, offered(NOTICE), CONSENTED, WISH_GONE, WISHED)
                .when(PROVIDE)
                .refusedBy(NOT_CONSENTED);
    }

    @Test
    void a_consent_is_to_the_service_as_it_was_notified() {
        Given<PlacementCommand> consented = graduate.given(WISHED, NOTIFIED, offered(NOTICE), CONSENTED);
        consented
                .given(new PaidServiceNoticeWithdrawn(NOTICE, ORGANIZATION, OFFICER, NOW))
                .when(PROVIDE)
                .refusedBy(NOT_NOTIFIED);
        consented
                .given(new PaidServiceNoticeReplaced(
                        NOTICE, ORGANIZATION, new PaidServiceNoticeId("paid-service-notice-" + Samples.uuid(73)), NOW))
                .when(PROVIDE)
                .refusedBy(NOT_NOTIFIED);
    }

    @Test
    void somebody_who_became_a_new_university_graduate_after_the_offer_is_one() {
        graduate.given(WISHED, offered(null), CONSENTED).when(PROVIDE).refusedBy(NOT_NOTIFIED);
    }

    @Test
    void the_job_seeker_consents_to_what_was_offered() {
        seeker.given(WISHED, offered(NOTICE)).when(CONSENT).then(CONSENTED);
        seeker.given(WISHED, offered(NOTICE), CONSENTED).when(CONSENT).staysQuiet();
        seeker.given(WISHED, offered(NOTICE), WISH_GONE).when(CONSENT).refusedBy(NOT_WISHED);
        seeker.given(WISHED).when(CONSENT).refusedBy(NO_SUCH_THREAD);
    }

    @Test
    void nothing_is_offered_to_a_job_seeker_who_blocks() {
        anybody.given(WISHED, BLOCKED).when(DESCRIBED).refusedBy(NOT_AVAILABLE);
    }

    @Test
    void to_a_job_seeker_who_discloses_no_longer_nothing_is_offered_and_what_was_wished_is_provided() {
        DomainEvent paused = new DisclosurePaused(SEEKER, NOW);
        anybody.given(WISHED, paused).when(DESCRIBED).refusedBy(NOT_AVAILABLE);
        anybody.given(WISHED, offered(null), paused).when(PROVIDE).then(PROVIDED, PROCEEDED, IN_THREAD, NOT_COUNTED);
    }

    @Test
    void what_was_not_offered_is_not_provided() {
        anybody.given(WISHED).when(PROVIDE).refusedBy(NO_SUCH_THREAD);
    }
}
