package hellowork.acceptance.browser;

/** How somebody goes through the pages. */
public enum Way {
    WITH_JAVASCRIPT("with JavaScript"),
    WITHOUT_JAVASCRIPT("without JavaScript"),
    /** Only Tab, the arrows, Space, Enter and text are typed; each stop must show that it has the focus. */
    BY_KEYBOARD("by keyboard");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    boolean runsScripts() {
        return this != WITHOUT_JAVASCRIPT;
    }

    /** As it stands behind the name of a test. */
    String words() {
        return words;
    }
}
