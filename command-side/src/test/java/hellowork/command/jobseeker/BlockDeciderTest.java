package hellowork.command.jobseeker;

import static hellowork.command.jobseeker.JobSeekerRule.OPERATORS_NOT_BLOCKED;
import static hellowork.command.jobseeker.JobSeekerRule.OPERATOR_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Samples;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.RuleViolated;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BlockDeciderTest {
    private static final Application WITHOUT_LICENCE =
            Samples.application(ApplicantCategory.LOCAL_GOVERNMENT, LegalBasis.LOCAL_GOVERNMENT_PUBLICITY, null);

    private static JobSeekerPolicy policy(boolean operatorBlocks) {
        return new JobSeekerPolicy(Duration.ofDays(10), true, operatorBlocks);
    }

    @Test
    void an_operator_is_blocked_by_the_base_number_of_its_licence() {
        assertThat(BlockDecider.operator(Samples.AGENCY, policy(true)))
                .isEqualTo(new LicenceNumber("13-ユ-316864", null));
        assertThat(refusal(WITHOUT_LICENCE, policy(true)).rule()).isSameAs(OPERATOR_UNKNOWN);
    }

    @Test
    void where_the_policy_says_so_only_organizations_are_blocked() {
        assertThat(refusal(Samples.AGENCY, policy(false)).rule()).isSameAs(OPERATORS_NOT_BLOCKED);
    }

    private static RuleViolated refusal(Application organization, JobSeekerPolicy policy) {
        return Assertions.catchThrowableOfType(RuleViolated.class, () -> BlockDecider.operator(organization, policy));
    }
}
