package hellowork.rest;

import hellowork.events.Application;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.CommissionEnded;
import hellowork.store.Fold;
import java.util.Set;
import java.util.stream.Collectors;

/** The contractors that act within one municipality's application, as it is in force (S-04, S-05). */
record Commissions(Set<JointApplicantId> inForce) {
    static final Fold<Commissions, OrganizationEvent> FOLD =
            new Fold<>(OrganizationEvent.class, new Commissions(Set.of()), Commissions::evolve);

    private Commissions evolve(OrganizationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> of(e.application());
            case ApplicationCorrected e -> of(e.application());
            case ChangeApproved e -> of(e.application());
            case CommissionEnded e ->
                new Commissions(inForce.stream()
                        .filter(contractor -> !contractor.equals(e.jointApplicantId()))
                        .collect(Collectors.toUnmodifiableSet()));
            case OrganizationEvent _ -> this; // no other event tells who is commissioned
        };
    }

    private static Commissions of(Application application) {
        return new Commissions(application.joint().stream()
                .map(JointApplicant::jointApplicantId)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
