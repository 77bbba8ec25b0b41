package hellowork.command.mail;

import hellowork.command.organization.Admission;
import hellowork.command.organization.Organization;
import hellowork.events.OrganizationEvent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationEvent.ChangeApproved;
import hellowork.events.OrganizationEvent.ChangeRejected;
import hellowork.events.OrganizationEvent.ChangeReturned;
import hellowork.events.OrganizationEvent.RenewalApproved;
import hellowork.events.OrganizationEvent.RenewalRejected;
import hellowork.events.OrganizationEvent.RenewalReminded;
import hellowork.events.OrganizationEvent.UseLapsed;
import hellowork.events.OrganizationEvent.UseReinstated;
import hellowork.events.OrganizationEvent.UseSuspended;
import hellowork.events.OrganizationId;
import hellowork.store.States;
import java.util.Optional;
import java.util.function.Function;

/** To organizations about their admission: what the labour bureau decided, and when the use ends. */
record AdmissionLetters(States states, Addresses addresses, AdmissionWording wording) {
    Optional<Letter> about(OrganizationEvent event) {
        return switch (event) {
            case ApplicationReturned e -> forApplicant(e.organizationId(), wording::applicationReturned);
            case ApplicationApproved e -> forApplicant(e.organizationId(), wording::applicationApproved);
            case ApplicationRejected e -> forApplicant(e.organizationId(), wording::applicationRejected);
            case ChangeReturned e -> forApplicant(e.organizationId(), wording::changeReturned);
            case ChangeApproved e -> forApplicant(e.organizationId(), wording::changeApproved);
            case ChangeRejected e -> forApplicant(e.organizationId(), wording::changeRejected);
            case RenewalReminded e -> reminder(e);
            case RenewalApproved e -> forApplicant(e.organizationId(), wording::renewalApproved);
            case RenewalRejected e -> forApplicant(e.organizationId(), wording::renewalRejected);
            case UseLapsed e -> forApplicant(e.organizationId(), wording::useLapsed);
            case UseSuspended e -> forApplicant(e.organizationId(), wording::useSuspended);
            case UseReinstated e -> forApplicant(e.organizationId(), wording::useReinstated);
            case OrganizationEvent _ -> Optional.empty();
        };
    }

    /** Who has asked for the next period meanwhile, or has it, needs no notice. */
    private Optional<Letter> reminder(RenewalReminded e) {
        return states.look(Organization.fold(), e.organizationId())
                .admitted()
                .map(Admission::use)
                .filter(use -> use.renewalAskedAt() == null && use.until().equals(e.until()))
                .flatMap(_ -> forApplicant(e.organizationId(), to -> wording.renewalReminder(to, e.until())));
    }

    private Optional<Letter> forApplicant(OrganizationId organization, Function<String, Letter> text) {
        return addresses.ofApplicant(organization).map(text);
    }
}
