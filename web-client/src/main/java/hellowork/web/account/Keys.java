package hellowork.web.account;

import hellowork.web.form.Form;
import org.jspecify.annotations.Nullable;

/** Keys as people copy them from a mail: with blanks, hyphens, or full-width digits. */
final class Keys {
    private Keys() {}

    /** As the API wants it; whatever else was typed is left in for the API to refuse; absent if nothing was. */
    static @Nullable String typed(Form form, String field) {
        String typed = Form.halfWidth(form.first(field)).replaceAll("[\\s-]", "");
        return typed.isEmpty() ? null : typed;
    }
}
