package hellowork.command.organization;

import hellowork.events.Establishment;
import hellowork.events.LicenceNumber;
import java.util.List;

/** S-02: others have applied with the same base number. Leaves as a problem that shows which establishments they are. */
final class AnotherApplication extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Earlier> earlier;

    /** An establishment that has applied, and its number with the branch. */
    record Earlier(Establishment establishment, LicenceNumber licenceNumber) {}

    AnotherApplication(List<Earlier> earlier) {
        super(OrganizationRule.ANOTHER_APPLICATION.code(), null, false, false);
        this.earlier = List.copyOf(earlier);
    }

    List<Earlier> earlier() {
        return earlier;
    }
}
