package hellowork.events;

/** Why a job seeker reports a message. */
public enum ReportKind {
    /** It hurts, threatens or harasses. */
    HARASSMENT,
    /** It asks or promises what the law forbids, or means to deceive. */
    UNLAWFUL,
    /** It is about something else than work: 営業, 勧誘. */
    SOLICITATION,
    OTHER
}
