package hellowork.demo;

import hellowork.events.AccountId;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicantId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import hellowork.events.PaidServiceNoticeId;
import hellowork.rest.DerivedIds;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids that follow from the seed. */
final class DemonstrationIds {
    private final DerivedIds ids;

    DemonstrationIds(long seed) {
        this.ids = new DerivedIds(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
    }

    AccountId account(String whose, int number) {
        return new AccountId("account-" + uuid("account", whose, number));
    }

    OrganizationId organization(int number) {
        return new OrganizationId("organization-" + uuid("organization", "", number));
    }

    JointApplicantId jointApplicant(int organization) {
        return new JointApplicantId("joint-applicant-" + uuid("joint-applicant", "", organization));
    }

    JobSeekerId jobSeeker(int number) {
        return new JobSeekerId("job-seeker-" + uuid("job-seeker", "", number));
    }

    MessageId message(String thread, int number) {
        return new MessageId("message-" + uuid("message", thread, number));
    }

    PaidServiceNoticeId paidServiceNotice(int organization) {
        return new PaidServiceNoticeId("paid-service-notice-" + uuid("paid-service-notice", "", organization));
    }

    private UUID uuid(String type, String name, int number) {
        return ids.of(type + "/" + name + "/" + number);
    }
}
