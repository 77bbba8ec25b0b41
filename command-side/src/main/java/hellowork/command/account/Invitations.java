package hellowork.command.account;

import hellowork.events.AccountId;
import hellowork.events.JobSeekerEvent;
import hellowork.events.JobSeekerEvent.MyPageInvited;
import hellowork.store.Fold;
import java.util.Optional;

/** Which account of all that were invited to a job seeker's MyPage may still be opened: the newest (S-31). */
final class Invitations {
    private static final Fold<Optional<AccountId>, JobSeekerEvent> NEWEST = new Fold<>(
            JobSeekerEvent.class,
            Optional.empty(),
            (before, event) -> event instanceof MyPageInvited e ? Optional.of(e.accountId()) : before);

    private Invitations() {}

    /** The account invited last; none if nobody was, as in histories older than invitations. */
    static Fold<Optional<AccountId>, JobSeekerEvent> newest() {
        return NEWEST;
    }
}
