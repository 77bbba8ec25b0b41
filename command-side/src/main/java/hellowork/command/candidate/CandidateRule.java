package hellowork.command.candidate;

import hellowork.events.Rule;

/** Why a candidate list is not changed. */
public enum CandidateRule implements Rule {
    NO_SUCH_LIST("P-UNKNOWN", Kind.NOT_FOUND, "候補者リストが見つかりません。", "There is no such candidate list."),
    NO_SUCH_CANDIDATE("P-UNKNOWN", Kind.NOT_FOUND, "リストにその求職者はいません。", "This job seeker is not on the list."),
    LIST_FULL("P-LIST-SIZE", Kind.CONFLICT, "候補者リストがいっぱいです。", "The candidate list is full."),
    NOTES_FULL("P-LIST-NOTES", Kind.CONFLICT, "この候補者のメモがいっぱいです。", "There are too many notes on this candidate.");

    private final Meaning meaning;

    CandidateRule(String code, Kind kind, String japanese, String english) {
        this.meaning = new Meaning(code, kind, japanese, english);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
