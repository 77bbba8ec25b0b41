package hellowork.command.savedsearch;

import hellowork.events.Rule;

/** Why a saved search is not kept or changed. */
public enum SavedSearchRule implements Rule {
    NO_SUCH_SEARCH("P-UNKNOWN", Kind.NOT_FOUND, "保存した検索条件が見つかりません。", "There is no such saved search."),
    NOT_THE_OWNER(
            "P-SAVED-SEARCHES",
            Kind.FORBIDDEN,
            "検索条件を変更できるのは、保存したアカウントだけです。",
            "Only the account that saved the search changes it."),
    TOO_MANY_SEARCHES(
            "P-SAVED-SEARCHES",
            Kind.CONFLICT,
            "保存できる検索条件の数の上限に達しています。",
            "The organization keeps as many searches as it may.");

    private final Meaning meaning;

    SavedSearchRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
