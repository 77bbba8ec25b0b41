package hellowork.events;

import org.jspecify.annotations.Nullable;

/**
 * A figure that the organization reports differently from what the history knows.
 *
 * @param jointApplicantId the contractor; absent for the whole organization
 */
public record UsageCorrection(
        @Nullable JointApplicantId jointApplicantId, UsageItem item, int known, int reported, String reason) {}
