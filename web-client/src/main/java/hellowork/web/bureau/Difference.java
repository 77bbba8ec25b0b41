package hellowork.web.bureau;

import hellowork.web.application.Applied;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a change application would change, before and after.
 *
 * @param label the key of what it is
 * @param basis whether before and after are codes of a legal basis
 * @param before empty for what is new
 * @param after empty for what is taken away
 */
record Difference(String label, boolean basis, String before, String after) {

    /** Only what differs, in the order of the form. */
    static List<Difference> between(Applied now, String place, Applied.Change wanted, String wantedPlace) {
        List<Difference> differences = new ArrayList<>();
        add(differences, "application.basis", true, now.legalBasis(), wanted.legalBasis());
        add(
                differences,
                "application.name",
                now.establishment().name(),
                wanted.establishment().name());
        add(
                differences,
                "application.address",
                place + now.establishment().addressLine(),
                wantedPlace + wanted.establishment().addressLine());
        add(differences, "application.licence", licence(now.licenceNumber()), licence(wanted.licenceNumber()));
        add(differences, "application.record.count", count(now.placementRecord()), count(wanted.placementRecord()));
        add(differences, "application.liaison", person(now.liaison()), person(wanted.liaison()));
        add(
                differences,
                "application.privacy",
                person(now.privacyAndComplaints()),
                person(wanted.privacyAndComplaints()));
        for (Applied.Joint joint : now.jointApplicants()) {
            add(differences, "application.contractor.row", joint(joint), joint(find(wanted.jointApplicants(), joint)));
        }
        wanted.jointApplicants().stream()
                .filter(joint -> find(now.jointApplicants(), joint) == null)
                .forEach(joint -> add(differences, "application.contractor.row", "", joint(joint)));
        return differences;
    }

    private static void add(List<Difference> differences, String label, String before, String after) {
        add(differences, label, false, before, after);
    }

    private static void add(List<Difference> differences, String label, boolean basis, String before, String after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(label, basis, before, after));
        }
    }

    private static Applied.@Nullable Joint find(List<Applied.Joint> joints, Applied.Joint sought) {
        return joints.stream()
                .filter(joint -> joint.jointApplicantId().equals(sought.jointApplicantId()))
                .findFirst()
                .orElse(null);
    }

    private static String licence(Applied.@Nullable Licence number) {
        return number == null ? "" : number.written();
    }

    private static String count(Applied.@Nullable PlacementRecord placements) {
        return placements == null ? "" : Integer.toString(placements.regularPlacements());
    }

    private static String person(Applied.@Nullable Person person) {
        return person == null ? "" : person.name() + "\n" + person.phone() + "\n" + person.mailAddress();
    }

    private static String joint(Applied.@Nullable Joint joint) {
        return joint == null
                ? ""
                : String.join(
                        "\n",
                        joint.name(),
                        joint.licenceNumber().written(),
                        person(joint.liaison()),
                        person(joint.privacyAndComplaints()));
    }
}
