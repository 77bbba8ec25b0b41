package hellowork.command.organization;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.PlaceCode;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.ReferenceData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 利用申請 as it is entered: the establishment that holds the licence (S-01), and the two officers (S-07). */
record ApplicationForm(
        @NotNull ApplicantCategory category,
        @NotNull LegalBasis legalBasis,
        @Nullable LicenceNumber licenceNumber,
        @NotNull @Valid Where establishment,
        @NotNull BureauCode bureau,
        @NotNull @Valid Person liaison,
        @NotNull @Valid Person privacyAndComplaints) {

    record Where(
            @NotBlank @Size(max = 100) String name,
            @NotNull PlaceCode place,
            @NotBlank @Size(max = 200) String addressLine) {}

    record Person(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = "[0-9+][0-9-]{5,19}") String phone,
            @NotBlank @Email @Size(max = 254) String mailAddress) {
        Officer officer() {
            return new Officer(name, phone, mailAddress);
        }
    }

    /** The application; a place or bureau that does not exist is refused (P-INPUT). */
    Application application(ReferenceData reference) {
        if (!reference.knows(establishment.place())) {
            throw new InvalidField("/establishment/place", "no such prefecture or municipality");
        }
        if (!reference.knows(bureau)) {
            throw new InvalidField("/bureau", "no such labour bureau");
        }
        return new Application(
                category,
                legalBasis,
                licenceNumber,
                new Establishment(establishment.name(), establishment.place(), establishment.addressLine()),
                bureau);
    }
}
