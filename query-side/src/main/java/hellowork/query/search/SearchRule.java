package hellowork.query.search;

import hellowork.events.Rule;

/** Why a search is refused. */
public enum SearchRule implements Rule {
    NOT_APPROVED(
            "O-14",
            Kind.FORBIDDEN,
            "承認された利用団体だけが求職情報を検索できます。",
            "Only an organization whose application is approved sees job seekers."),
    /** Said with 503 and {@code Retry-After}: the node has no complete index yet. */
    INDEX_INCOMPLETE(
            "P-SEARCH",
            Kind.CONFLICT,
            "検索の準備中です。しばらくしてからもう一度お試しください。",
            "The search index is being built; try again in a moment.");

    private final String code;
    private final Kind kind;
    private final String japanese;
    private final String english;

    SearchRule(String code, Kind kind, String japanese, String english) {
        this.code = code;
        this.kind = kind;
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String japanese() {
        return japanese;
    }

    @Override
    public String english() {
        return english;
    }
}
