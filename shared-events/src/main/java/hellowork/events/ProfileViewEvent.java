package hellowork.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Looks at full profiles: a stream of its own for each account and job seeker, so that the job seeker's stays short
 * whoever looks.
 */
public sealed interface ProfileViewEvent extends DomainEvent {
    ProfileViewId profileViewId();

    @Override
    default ProfileViewId aggregateId() {
        return profileViewId();
    }

    /**
     * The account opened the job seeker's full anonymous profile, for its organization; as a joint applicant
     * (連名申請者) if it is a contractor's.
     */
    record ProfileOpened(
            ProfileViewId profileViewId,
            JobSeekerId jobSeekerId,
            OrganizationId organizationId,
            @Nullable JointApplicantId jointApplicantId,
            AccountId accountId,
            Instant at)
            implements ProfileViewEvent {}
}
