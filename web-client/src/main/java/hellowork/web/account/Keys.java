package hellowork.web.account;

import hellowork.web.form.Form;

/** Keys as people copy them from a mail: with blanks, hyphens, or full-width digits. */
final class Keys {
    private Keys() {}

    /** As the API wants it; whatever else was typed is left in for the API to refuse. */
    static String typed(Form form, String field) {
        return Form.halfWidth(form.first(field)).replaceAll("[\\s-]", "");
    }
}
