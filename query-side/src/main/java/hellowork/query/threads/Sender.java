package hellowork.query.threads;

/** Who wrote a message. */
enum Sender {
    ORGANIZATION,
    JOB_SEEKER
}
