package hellowork.query.usagereport;

/** How far the report of a year is; worked out at the moment of the question. */
enum ReportState {
    /** There was no use of the service in that year: nothing has to be reported. */
    NOT_REQUIRED,
    /** The year is not over. */
    NOT_DUE,
    /** From 1 April to 20 April. */
    DUE,
    /** From 21 April 00:00 in Japan on, without a report. */
    OVERDUE,
    /** In time. */
    SUBMITTED,
    /** After 20 April. */
    LATE,
    /** Reported, and corrected since. */
    CORRECTED
}
