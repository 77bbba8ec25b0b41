package hellowork.query.threads;

/**
 * What of the other side's nobody has opened.
 *
 * @param threads in how many conversations
 * @param messages how many messages
 */
record UnreadMessages(int threads, int messages) {}
