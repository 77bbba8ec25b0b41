package hellowork.events;

/** A job seeker to whom a bulk send sends nothing, and why, as far as the organization may know. */
public record Exclusion(JobSeekerId jobSeekerId, ExclusionReason reason) {}
