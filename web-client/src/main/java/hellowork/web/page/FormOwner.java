package hellowork.web.page;

import hellowork.web.form.Drafts;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.support.csrf.CsrfRequestDataValueProcessor;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Writes into every form that is posted whose it is, beside the token against other sites: what one account has been
 * shown is never sent as another's, to whom this browser has changed in the meantime.
 */
final class FormOwner implements RequestDataValueProcessor {
    private final RequestDataValueProcessor token = new CsrfRequestDataValueProcessor();

    /** Whether this visitor was shown the form that the request sends. */
    static boolean isSentBy(Visitor visitor, HttpServletRequest request) {
        return visitor.accountId().equals(request.getParameter(Drafts.OWNER));
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return token.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return token.processFormFieldValue(request, name, value, type);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> hidden = token.getExtraHiddenFields(request);
        if (hidden == null
                || hidden.isEmpty()
                || !(request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor)) {
            return hidden;
        }
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.put(Drafts.OWNER, visitor.accountId());
        return all;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return token.processUrl(request, url);
    }
}
