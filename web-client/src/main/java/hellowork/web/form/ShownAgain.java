package hellowork.web.form;

import hellowork.web.api.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

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

    /** Refused before it was sent; an empty field's name is about the whole form. */
    public static ShownAgain refused(HttpServletRequest request, int status, String field, String text) {
        return new ShownAgain(status, Form.of(Forms.fields(request)).refused(field, text));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setStatus(status);
        request.setAttribute(Form.ATTRIBUTE, form);
        request.getRequestDispatcher(Forms.page(request, form.fields())).forward(new Read(request), response);
    }

    /** The same request as if the page had been opened by a link. */
    private static final class Read extends HttpServletRequestWrapper {
        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
