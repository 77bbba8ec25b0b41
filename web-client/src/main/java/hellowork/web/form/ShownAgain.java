package hellowork.web.form;

import hellowork.web.api.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
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
    /** The page that shows a form which has no page of its own any more. */
    public static final String REFUSED = "/form-refused";

    /** The request's attribute that says to that page where the form's own would have led. */
    public static final String WAY_ON = "wayOn";

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
        request.getRequestDispatcher(page).forward(new Read(request, page), new Staying(request, response));
    }

    /**
     * A page that leads on has no place for the form any more, since something has happened meanwhile: what was typed is
     * shown by a page of its own, with the way on.
     */
    private static final class Staying extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Staying(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location, int status, boolean clear) throws IOException {
            request.setAttribute(WAY_ON, location);
            try {
                request.getRequestDispatcher(REFUSED).forward(new Read(request, REFUSED), getResponse());
            } catch (ServletException failed) {
                throw new IOException(failed);
            }
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            sendRedirect(location, SC_FOUND, true);
        }
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
