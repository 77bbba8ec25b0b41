package hellowork.command.organization;

/** As what somebody acts within an organization's application (S-04 民Q2). */
public enum Capacity {
    /** For the organization whose application it is; a contractor: as commissioned by it. */
    COMMISSIONED,
    /** For a business of one's own; a contractor needs an application of its own for it. */
    OWN_BUSINESS
}
