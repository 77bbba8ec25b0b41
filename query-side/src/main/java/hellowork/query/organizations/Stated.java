package hellowork.query.organizations;

import hellowork.events.Application;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.Officer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an application or a change states, with the persons; all absent before the first event only. */
record Stated(
        @Nullable Application application,
        @Nullable Officer liaison,
        @Nullable Officer privacyAndComplaints,
        List<JointOfficers> jointOfficers) {

    static Stated nothing() {
        return new Stated(null, null, null, List.of());
    }

    Stated with(Application stated) {
        return new Stated(stated, liaison, privacyAndComplaints, jointOfficers);
    }

    Stated with(Officer theLiaison, Officer thePrivacyAndComplaints) {
        return new Stated(application, theLiaison, thePrivacyAndComplaints, jointOfficers);
    }

    Stated with(List<JointOfficers> officers) {
        return new Stated(application, liaison, privacyAndComplaints, officers);
    }

    Stated without(JointApplicantId contractor) {
        return application == null ? this : with(application.without(contractor));
    }

    Optional<JointOfficers> officersOf(JointApplicantId contractor) {
        return jointOfficers.stream()
                .filter(officers -> officers.jointApplicantId().equals(contractor))
                .findFirst();
    }
}
