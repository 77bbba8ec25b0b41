package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who looks, and when.
 *
 * @param operators the base numbers of whoever acts: what a seeker may have blocked in every capacity (S-34)
 * @param today the calendar day in Asia/Tokyo (S-30)
 * @param terms the version of 利用規約(求職者用) that a seeker must have accepted (S-31)
 */
record Viewer(
        OrganizationId organization, ApplicantCategory category, Set<String> operators, LocalDate today, String terms) {

    /** Whatever a seeker may refuse it by. */
    List<String> names() {
        return Stream.concat(Stream.of(Seeker.uuid(organization)), operators.stream())
                .toList();
    }
}
