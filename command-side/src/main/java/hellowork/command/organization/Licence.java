package hellowork.command.organization;

import hellowork.events.LicenceEvent;
import hellowork.events.LicenceEvent.LicenceReleased;
import hellowork.events.LicenceEvent.LicenceStated;
import hellowork.events.OrganizationId;
import hellowork.store.Fold;
import java.util.ArrayList;
import java.util.List;

/** Who applies, or uses the service, with one base number in one category, in the order of their applications (S-02). */
record Licence(List<OrganizationId> holders) {
    private static final Fold<Licence, LicenceEvent> FOLD =
            new Fold<>(LicenceEvent.class, new Licence(List.of()), Licence::evolve);

    static Fold<Licence, LicenceEvent> fold() {
        return FOLD;
    }

    private Licence evolve(LicenceEvent event) {
        List<OrganizationId> now = new ArrayList<>(holders);
        switch (event) {
            case LicenceStated e -> now.add(e.organizationId());
            case LicenceReleased e -> now.remove(e.organizationId());
        }
        return new Licence(List.copyOf(now));
    }

    /** The others than this one. */
    List<OrganizationId> others(OrganizationId than) {
        return holders.stream().filter(holder -> !holder.equals(than)).toList();
    }
}
