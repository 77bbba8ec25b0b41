package hellowork.command.mail;

/**
 * The mail server did not take a mail. Tells the kinds of the failures only: their messages hold addresses, and what
 * happened to the letter is kept and logged.
 */
final class MailNotSent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MailNotSent(String kinds) {
        super(kinds);
    }

    static MailNotSent because(Throwable failure) {
        StringBuilder kinds = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : " < ").append(cause.getClass().getSimpleName());
        }
        return new MailNotSent(kinds.toString());
    }
}
