package hellowork.events;

/** The form of employment (雇用形態) that a job seeker looks for. */
public enum EmploymentType {
    /** 正社員. */
    REGULAR,
    /** 正社員以外 (契約社員など). */
    FIXED_TERM,
    /** パート労働者. */
    PART_TIME,
    /** 派遣労働者. */
    DISPATCHED
}
