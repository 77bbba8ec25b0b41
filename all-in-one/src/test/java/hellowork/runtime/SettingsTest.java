package hellowork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.1.2.3", "::1", "localhost"})
    void the_program_listens_on_this_machine(String address) {
        assertThat(Settings.of("--server.address=" + address, "--server.port=1").httpPort())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void an_address_that_others_reach_is_refused_in_one_line(String address) {
        assertThatThrownBy(() -> Settings.of("--server.address=" + address))
                .isInstanceOf(StartupRefused.class)
                .hasMessageContainingAll("server.address", address)
                .hasMessageNotContaining("\n");
    }

    @Test
    void the_mail_page_refuses_it_too_whoever_set_it() {
        assertThatThrownBy(() -> new MailPage(new CaughtMails(InstantSource.system()), "0.0.0.0"))
                .isInstanceOf(StartupRefused.class);
    }
}
