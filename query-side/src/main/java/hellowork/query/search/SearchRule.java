package hellowork.query.search;

import hellowork.events.Rule;

/** Why a search is refused. */
public enum SearchRule implements Rule {
    NOT_APPROVED(
            "O-14",
            Kind.FORBIDDEN,
            "承認された利用団体だけが求職情報を検索できます。",
            "Only an organization whose application is approved sees job seekers."),
    NOT_IN_USE(
            "P-USE",
            Kind.FORBIDDEN,
            "利用停止中、利用期間の終了後、又は退会後は、求職情報を閲覧できません。",
            "A lapsed, suspended or withdrawn organization sees no job seekers."),
    /** Said with 503 and {@code Retry-After}: the node has no complete index yet, or cannot follow the history. */
    INDEX_INCOMPLETE(
            "P-SEARCH",
            Kind.UNAVAILABLE,
            "検索の準備中です。しばらくしてからもう一度お試しください。",
            "The search index is being built; try again in a moment.");

    private final Meaning meaning;

    SearchRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
