package hellowork.events;

import org.jspecify.annotations.Nullable;

/**
 * The figures of an organization, or of one contractor within it.
 *
 * @param jointApplicantId the contractor; absent for the whole organization, contractors included
 */
public record UsageLine(@Nullable JointApplicantId jointApplicantId, UsageFigures figures) {}
