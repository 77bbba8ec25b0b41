package hellowork.events;

/** What an employment counts as in the usage report. */
public enum HireKind {
    /** 常用就職: no fixed term or at least four months, and not seasonal (O-11). */
    REGULAR,
    /** Any other. */
    OTHER
}
