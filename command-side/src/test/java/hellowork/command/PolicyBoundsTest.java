package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A setting that would open a door, or close the service, stops the start. */
class PolicyBoundsTest {
    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = CommandSide.class)
    static class Settings {}

    private static final ApplicationContextRunner PROGRAM =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void the_defaults_are_within_their_bounds() {
        PROGRAM.run(program -> assertThat(program).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password.tries=0",
                "password.tries=101",
                "password.lock=59s",
                "password.lock=25h",
                "login.wrong-otps=0",
                "login.wrong-otps=21",
                "login.trust-confirmation=0s",
                "login.trust-confirmation=13h",
                "login.known-browsers=0",
                "login.known-browsers=101",
                "login.deniable=59m",
                "login.deniable=366d",
                "login.refusal-takes=-1ms",
                "login.refusal-takes=11s",
                "security.key-validity=4m",
                "security.key-validity=15d",
                "security.proposal-validity=0s",
                "security.proposal-validity=91d",
                "security.reset-key-validity=4m",
                "security.reset-key-validity=25h",
                "security.wrong-keys=0",
                "security.wrong-keys=101",
                "limits.requests=0",
                "limits.logins=0",
                "limits.keys=0",
                "limits.requests-within=0s",
                "limits.logins-within=25h",
                "limits.keys-within=-1h",
                "accounts.additional=-1",
                "accounts.additional=1001",
                "organization.late-approval=0s",
                "organization.renewal-opens=366d",
                "organization.first-reminder=0s",
                "organization.second-reminder=0s",
                "mail.notices-a-second=0",
                "job-seeker.end-notice=61d"
            })
    void a_setting_out_of_its_bounds_stops_the_start(String setting) {
        PROGRAM.withPropertyValues("hellowork.policy." + setting)
                .run(program ->
                        assertThat(program).getFailure().rootCause().isInstanceOf(BindValidationException.class));
    }
}
