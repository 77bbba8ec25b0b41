package hellowork.command.template;

import hellowork.events.Rule;

/** Why a template is not made, changed or used. */
public enum TemplateRule implements Rule {
    NO_SUCH_TEMPLATE("P-UNKNOWN", Kind.NOT_FOUND, "ひな形が見つかりません。", "There is no such template.");

    private final Meaning meaning;

    TemplateRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
