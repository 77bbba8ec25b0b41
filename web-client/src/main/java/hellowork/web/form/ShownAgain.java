package hellowork.web.form;

import hellowork.web.api.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** A refused form's page, answered with everything that was typed and what is wrong with it. */
public final class ShownAgain implements View {
    private final int status;
    private final Form form;

    private ShownAgain(int status, Form form) {
        this.status = status;
        this.form = form;
    }

    /** Refused by the API. */
    public static ShownAgain refused(HttpServletRequest request, int status, Problem problem, Locale language) {
        return new ShownAgain(status, Form.of(Forms.fields(request)).refused(problem, language));
    }

    /** Refused before it was sent: what to say, by field; an empty field's name is about the whole form. */
    public static ShownAgain refused(HttpServletRequest request, int status, Map<String, String> said) {
        return new ShownAgain(status, Form.of(Forms.fields(request)).refused(said));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setStatus(status);
        request.setAttribute(Form.ATTRIBUTE, form);
        String page = Forms.page(request, form.fields());
        request.getRequestDispatcher(page).forward(new Read(request, page), response);
    }

    /** The same request as if the page had been opened by a link: what was asked for in its address, and nothing that was sent. */
    private static final class Read extends HttpServletRequestWrapper {
        private final Map<String, String[]> asked = new LinkedHashMap<>();

        Read(HttpServletRequest request, String page) {
            super(request);
            try {
                UriComponentsBuilder.fromUriString(page)
                        .build()
                        .getQueryParams()
                        .forEach((name, values) -> asked.put(
                                decoded(name),
                                values.stream().map(Read::decoded).toArray(String[]::new)));
            } catch (IllegalArgumentException _) {
                asked.clear(); // no address that any page leads to
            }
        }

        private static String decoded(@Nullable String part) {
            return part == null ? "" : URLDecoder.decode(part, StandardCharsets.UTF_8);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = asked.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return asked.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return asked;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(asked.keySet());
        }
    }
}
