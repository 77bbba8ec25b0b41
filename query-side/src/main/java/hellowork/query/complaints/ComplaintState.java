package hellowork.query.complaints;

/** How far a complaint is. */
enum ComplaintState {
    /** The organization's officer is to handle it. */
    WITH_ORGANIZATION,
    /** The desk of a Hello Work handles it. */
    WITH_DESK,
    /** The officer or the desk has said how it was solved. */
    SOLUTION_RECORDED,
    CLOSED_SOLVED,
    CLOSED_UNSOLVED
}
