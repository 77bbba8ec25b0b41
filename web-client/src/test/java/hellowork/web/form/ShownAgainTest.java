package hellowork.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ShownAgainTest {
    @Test
    void the_page_is_asked_for_as_its_address_says_and_by_nothing_that_was_sent() throws Exception {
        Map<String, String[]> asked =
                shown("/organization/seekers?prefecture=13&prefecture=27&text=%E4%BB%8B%E8%AD%B7");

        assertThat(asked.get("prefecture")).containsExactly("13", "27");
        assertThat(asked.get("text")).containsExactly("介護");
        assertThat(asked).doesNotContainKeys("name", "_page");
    }

    @Test
    void an_address_that_nobody_can_read_asks_for_nothing() throws Exception {
        assertThat(shown("/organization/seekers?prefecture=%zz")).isEmpty();
    }

    @Test
    void a_page_that_leads_on_leaves_the_form_on_a_page_of_its_own() throws Exception {
        List<String> forwarded = new ArrayList<>();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/complaints/complaint-1/message") {
            @Override
            public RequestDispatcher getRequestDispatcher(String path) {
                forwarded.add(path);
                return new LeadingOn();
            }
        };
        MockHttpServletResponse response = new MockHttpServletResponse();
        ShownAgain.refused(request, 409, Map.of("", "すでに終わっています。")).render(Map.of(), request, response);

        assertThat(forwarded).containsExactly("/complaints/complaint-1/message", "/form-refused");
        assertThat(request.getAttribute(ShownAgain.WAY_ON)).isEqualTo("/complaints/complaint-1");
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getRedirectedUrl()).isNull();
    }

    private static final class LeadingOn implements RequestDispatcher {
        @Override
        public void forward(ServletRequest request, ServletResponse response) throws IOException {
            if (response instanceof HttpServletResponseWrapper page) {
                page.sendRedirect("/complaints/complaint-1");
            }
        }

        @Override
        public void include(ServletRequest request, ServletResponse response) {
            throw new AssertionError("a page is shown whole");
        }
    }

    private static Map<String, String[]> shown(String page) throws Exception {
        Forwarded forwarded = new Forwarded();
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/organization/saved-searches") {
            @Override
            public RequestDispatcher getRequestDispatcher(String path) {
                return forwarded;
            }
        };
        request.setParameter("_page", page);
        request.setParameter("name", "");
        ShownAgain.refused(request, 422, Map.of("name", "入力してください。"))
                .render(Map.of(), request, new MockHttpServletResponse());
        return Objects.requireNonNull(forwarded.asked);
    }

    private static final class Forwarded implements RequestDispatcher {
        private @Nullable Map<String, String[]> asked;

        @Override
        public void forward(ServletRequest request, ServletResponse response) {
            asked = request.getParameterMap();
        }

        @Override
        public void include(ServletRequest request, ServletResponse response) {
            throw new AssertionError("a page is shown whole");
        }
    }
}
