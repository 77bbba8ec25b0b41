package hellowork.command;

import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;

/**
 * What is there when operations are tried, for their paths and forms.
 *
 * @param organization an approved one
 * @param seeker a job seeker who is shown to it
 * @param reference the organization's for the job seeker
 * @param thread the two's, with this message
 */
public record There(
        OrganizationId organization,
        JobSeekerId seeker,
        String reference,
        String thread,
        String message,
        String bulk,
        String template,
        String list,
        String search) {}
