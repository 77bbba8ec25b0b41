package hellowork.web.page;

import hellowork.web.api.Api;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.Optional;

/** For whom the accounts of a role act, as the header says it beside the role. At most one bean for each role. */
public interface Acting {
    /** Whose accounts. */
    Role role();

    /** The name; absent while there is none. */
    Optional<String> name(Api api, Visitor visitor);
}
