package hellowork.web.page;

import hellowork.web.session.Role;
import java.util.List;

/** A page of another role. */
final class NotYours extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<Role> whose;

    NotYours(Role... whose) {
        super("a page of another role", null, false, false);
        this.whose = List.of(whose);
    }

    List<Role> whose() {
        return whose;
    }
}
