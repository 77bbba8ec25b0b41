package hellowork.acceptance.browser;

/** Java's patterns as JavaScript, which gets them, knows them too: {@code \Q} means nothing there. */
final class RegExp {
    private RegExp() {}

    /** A pattern of this text alone. */
    static String quoted(String text) {
        return text.replaceAll("([\\\\^$.|?*+()\\[\\]{}/])", "\\\\$1");
    }
}
