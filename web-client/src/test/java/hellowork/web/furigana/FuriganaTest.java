package hellowork.web.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Which pages have readings, and what of them. */
class FuriganaTest {
    private static final String READING = "とうろく";

    private final Furigana furigana = new Furigana();

    private Map<String, Object> model(Locale language, @Nullable String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/help");
        if (cookie != null) {
            request.setCookies(new Cookie("other", "on"), new Cookie("__Host-furigana", cookie));
        }
        Map<String, Object> model = new HashMap<>();
        furigana.fill(model, request, language);
        return model;
    }

    private String page(String template, @Nullable String cookie) {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new FuriganaConfiguration().furiganaDialect());
        Context context = new Context(Locale.JAPANESE, model(Locale.JAPANESE, cookie));
        context.setVariable("said", "登録<b>");
        return engine.process(template, context);
    }

    private String page(String template) {
        return page(template, "on");
    }

    @Test
    void only_japanese_pages_of_who_wants_it_have_readings() {
        assertThat(model(Locale.JAPANESE, "on")).isNotEmpty();
        assertThat(model(Locale.JAPANESE, null)).isEmpty();
        assertThat(model(Locale.JAPANESE, "")).isEmpty();
        assertThat(model(Locale.ENGLISH, "on")).isEmpty();
    }

    @Test
    void text_has_readings_if_they_are_wanted() {
        assertThat(page("<p th:text=\"${said}\"></p>"))
                .isEqualTo("<p><span><ruby>登録<rp>(</rp><rt"
                        + " aria-hidden=\"true\">とうろく</rt><rp>)</rp></ruby>&lt;b&gt;</span></p>");
        assertThat(page("<p th:text=\"${said}\"></p>", null)).isEqualTo("<p>登録&lt;b&gt;</p>");
    }

    @Test
    void attributes_have_none() {
        assertThat(page("<p title=\"登録\" th:attr=\"data-said=${said}\">x</p>")).doesNotContain(READING);
    }

    @Test
    void what_holds_only_text_has_none() {
        for (String element : new String[] {"title", "textarea", "script", "style", "svg", "pre", "code"}) {
            String name = "<" + element + ">登録</" + element + ">";
            assertThat(page(name)).isEqualTo(name);
        }
        String choice = "<select><optgroup><option>登録</option></optgroup></select>";
        assertThat(page(choice)).isEqualTo(choice);
    }

    @Test
    void what_has_its_reading_gets_no_second_one() {
        String once = "<ruby>登録<rt>とうろく</rt></ruby>";
        assertThat(page(once)).isEqualTo(once);
    }

    @Test
    void what_somebody_typed_has_none_but_what_follows_has() {
        assertThat(page("<p class=\"x typed\"><b>登録</b></p>")).doesNotContain(READING);
        assertThat(page("<p class=\"bubble-text text\">登録<br>登録</p>")).doesNotContain(READING);
        assertThat(page("<p class=\"untyped\">登録</p>")).contains(READING);
        assertThat(page("<div class=\"typed\"><div>登録</div>登録</div><p>登録</p>")).containsOnlyOnce(READING);
    }

    @Test
    void the_choice_is_kept_by_the_browser_until_it_is_taken_back() {
        MockHttpServletResponse on = new MockHttpServletResponse();
        MockHttpServletResponse off = new MockHttpServletResponse();

        Furigana.keep(on, true);
        Furigana.keep(off, false);

        assertThat(on.getHeader("Set-Cookie"))
                .startsWith("__Host-furigana=on; Path=/; Max-Age=33696000;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(off.getHeader("Set-Cookie")).contains("Max-Age=0", "Secure", "HttpOnly", "SameSite=Lax");
    }
}
