package hellowork.query.bulksends;

/** How far a bulk send is. */
enum BulkSendState {
    /** It can be sent or scheduled; also after its schedule was cancelled or refused. */
    DRAFTED,
    /** It will be sent by itself. */
    SCHEDULED,
    /** It has been sent. */
    SENT
}
