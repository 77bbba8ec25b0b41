package hellowork.web.bureau;

import hellowork.web.form.FormRefused;

/** What is said when no decision was chosen. */
final class Decisions {
    private Decisions() {}

    static FormRefused notChosen() {
        return notChosen("decision");
    }

    static FormRefused notChosen(String field) {
        return new FormRefused(field, "bureau.choose-decision");
    }
}
