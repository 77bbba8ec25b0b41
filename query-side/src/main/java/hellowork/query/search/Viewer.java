package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationId;
import java.time.LocalDate;

/**
 * Who looks, and when.
 *
 * @param today the calendar day in Asia/Tokyo (S-30)
 * @param terms the version of 利用規約(求職者用) that a seeker must have accepted (S-31)
 */
record Viewer(OrganizationId organization, ApplicantCategory category, LocalDate today, String terms) {}
