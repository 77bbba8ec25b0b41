package hellowork.events;

import org.jspecify.annotations.Nullable;

/**
 * What an organization applies with (利用申請, S-01 民Q1), without persons: those are named by {@code OfficersNamed}.
 *
 * @param licenceNumber absent only for a local government that places nobody itself
 * @param bureau the competent labour bureau, which decides
 */
public record Application(
        ApplicantCategory category,
        LegalBasis legalBasis,
        @Nullable LicenceNumber licenceNumber,
        Establishment establishment,
        BureauCode bureau) {}
