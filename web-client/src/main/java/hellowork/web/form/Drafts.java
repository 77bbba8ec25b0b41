package hellowork.web.form;

import hellowork.web.session.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Forms whose session had ended when they were sent: sealed in cookies until their page is opened after the login. */
@Component
public final class Drafts {
    /** Typed again, if they are wanted: a browser keeps no secret of ours for longer than it must. */
    static final Set<String> SECRET =
            Set.of("password", "currentPassword", "newPassword", "otp", "verificationKey", "key", "code", "setupKey");

    /** The hidden field that says to which account a form was shown. */
    public static final String OWNER = "_account";

    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param owner the account whose session had ended: whoever logs in as somebody else gets nothing of it
     */
    record Draft(String page, String owner, Map<String, List<String>> fields) {}

    /** Keeps what was sent; gives the page to go on with, or nothing if it is too much for cookies or was somebody else's. */
    public Optional<String> keep(HttpServletRequest request, Cookies cookies) {
        String owner = request.getParameter(OWNER);
        if (owner == null || !owner.equals(cookies.account())) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>(Forms.fields(request));
        fields.keySet().removeAll(SECRET);
        fields.keySet().removeIf(name -> name.startsWith(Form.LABEL));
        String page = Forms.page(request, fields);
        String draft = json.writeValueAsString(new Draft(page, owner, fields));
        return cookies.keepDraft(draft) ? Optional.of(page) : Optional.empty();
    }

    /** What was being typed on this page before the login, given once. */
    Optional<Form> take(String page, Cookies cookies) {
        Optional<Draft> kept = cookies.draft().flatMap(this::read);
        if (kept.isEmpty() || !kept.get().page().equals(page)) {
            return Optional.empty();
        }
        cookies.forgetDraft();
        return kept.filter(draft -> draft.owner().equals(cookies.account()))
                .map(draft -> Form.of(draft.fields()).restored());
    }

    private Optional<Draft> read(String text) {
        try {
            return Optional.of(json.readValue(text, Draft.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
