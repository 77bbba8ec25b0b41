package hellowork.web.page;

/** Thrown where a page cannot be shown yet: another one stands at its address, and says what to do first. */
public final class Instead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String view;

    /** @param view the template of the page that is shown */
    public Instead(String view) {
        super(view, null, false, false);
        this.view = view;
    }

    String view() {
        return view;
    }
}
