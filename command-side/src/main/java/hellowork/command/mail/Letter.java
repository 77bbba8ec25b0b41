package hellowork.command.mail;

/** A mail that is to be sent: plain text, Japanese first, English below. */
record Letter(String to, String subject, String text) {
    /** Holds an address and perhaps a code: nobody is to find them in a log. */
    @Override
    public String toString() {
        return "a letter";
    }
}
