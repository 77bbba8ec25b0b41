package hellowork.web.page;

/** A form was shown to one account and sent as another, to whom this browser has changed in the meantime. */
final class OfAnotherAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OfAnotherAccount() {
        super(null, null, false, false);
    }
}
