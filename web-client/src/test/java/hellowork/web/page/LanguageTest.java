package hellowork.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageTest {
    private final Language language = new Language();

    private Locale of(String path, @Nullable String accepted, @Nullable String chosen) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (accepted != null) {
            request.addHeader("Accept-Language", accepted);
            request.addPreferredLocale(Locale.forLanguageTag(accepted));
        }
        if (chosen != null) {
            request.setCookies(new Cookie("__Host-language", chosen));
        }
        return language.resolveLocale(request);
    }

    @Test
    void japanese_unless_the_browser_wants_english_first() {
        assertThat(of("/", null, null)).isEqualTo(Locale.JAPANESE);
        assertThat(of("/", "ja-JP", null)).isEqualTo(Locale.JAPANESE);
        assertThat(of("/", "pt-BR", null)).isEqualTo(Locale.JAPANESE);
        assertThat(of("/", "en-GB", null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_was_chosen_goes_before_what_the_browser_wants() {
        assertThat(of("/", "en-GB", "ja")).isEqualTo(Locale.JAPANESE);
        assertThat(of("/", "ja-JP", "en")).isEqualTo(Locale.ENGLISH);
        assertThat(of("/", "en-GB", "rubbish")).isEqualTo(Locale.JAPANESE);
    }

    @Test
    void the_api_goes_by_its_header_alone() {
        assertThat(of("/api/v1/help", "ja-JP", "en").getLanguage()).isEqualTo("ja");
    }

    @Test
    void the_choice_is_kept_by_the_browser() {
        MockHttpServletResponse response = new MockHttpServletResponse();

        language.setLocale(new MockHttpServletRequest(), response, Locale.ENGLISH);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-language=en;")
                .contains("Secure", "HttpOnly");
    }
}
