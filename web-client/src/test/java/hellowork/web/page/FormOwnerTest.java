package hellowork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class FormOwnerTest {
    private final FormOwner owner = new FormOwner();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void token() {
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "t-1"));
    }

    private static Visitor visitor(String account) {
        Instant now = Instant.parse("2026-05-01T00:00:00Z");
        return new Visitor(account, Role.JOB_SEEKER, null, null, null, null, now.plusSeconds(60), now);
    }

    private Map<String, String> hidden(String method) {
        owner.processAction(request, "/my-page/profile", method);
        Map<String, String> hidden = owner.getExtraHiddenFields(request);
        return hidden == null ? Map.of() : hidden;
    }

    @Test
    void a_form_says_to_whom_it_was_shown_beside_the_token() {
        request.setAttribute(Visitor.ATTRIBUTE, visitor("account-1"));

        assertThat(hidden("post")).containsOnly(Map.entry("_csrf", "t-1"), Map.entry("_account", "account-1"));
    }

    @Test
    void a_stranger_is_nobody_and_what_stands_in_an_address_names_nobody() {
        assertThat(hidden("post")).containsOnlyKeys("_csrf");
        request.setAttribute(Visitor.ATTRIBUTE, visitor("account-1"));
        assertThat(hidden("get")).isEmpty();
    }

    @Test
    void only_the_account_that_it_was_shown_to_may_send_it() {
        assertThat(FormOwner.isSentBy(visitor("account-1"), request)).isFalse();
        request.setParameter("_account", "account-1");

        assertThat(FormOwner.isSentBy(visitor("account-1"), request)).isTrue();
        assertThat(FormOwner.isSentBy(visitor("account-2"), request)).isFalse();
    }
}
