package hellowork.command.mail;

import hellowork.command.account.Account;
import hellowork.command.savedsearch.SavedSearch;
import hellowork.events.AccountId;
import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.OrganizationId;
import hellowork.events.SavedSearchEvent;
import hellowork.events.SavedSearchEvent.DigestSent;
import hellowork.events.UsageReportEvent;
import hellowork.events.UsageReportEvent.UsageReportReminded;
import hellowork.store.States;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** To whoever acts for an organization: what became of its messages and searches, and its report. */
record OrganizationLetters(States states, Addresses addresses, OrganizationWording wording, Clock clock) {
    Optional<Letter> about(MessageThreadEvent event) {
        return switch (event) {
            case ReplySent e when isRecent(e.at()) -> forApplicant(e.organizationId(), wording::replyForOrganization);
            case ThreadDeclined e
            when isRecent(e.at()) -> forApplicant(e.organizationId(), wording::declineForOrganization);
            case MessageThreadEvent _ -> Optional.empty();
        };
    }

    Optional<Letter> about(BulkSendEvent event) {
        return event instanceof BulkSendRefused e && isRecent(e.at()) ? refusedBulkSend(e) : Optional.empty();
    }

    Optional<Letter> about(SavedSearchEvent event) {
        return event instanceof DigestSent e && isRecent(e.at()) ? digest(e) : Optional.empty();
    }

    Optional<Letter> about(UsageReportEvent event) {
        return event instanceof UsageReportReminded e
                ? forApplicant(e.organizationId(), wording::usageReportDue)
                : Optional.empty();
    }

    /** To the account that scheduled it; if that one belongs to the organization no more, to the one that applied. */
    private Optional<Letter> refusedBulkSend(BulkSendRefused e) {
        return belongs(e.accountId(), e.organizationId())
                ? addresses.of(e.accountId()).map(wording::bulkSendRefused)
                : forApplicant(e.organizationId(), wording::bulkSendRefused);
    }

    private boolean belongs(AccountId account, OrganizationId organization) {
        return switch (states.look(Account.fold(), account)) {
            case Account.Open open -> organization.equals(open.links().organizationId());
            case Account.Locked(Account.Open open) ->
                organization.equals(open.links().organizationId());
            case Account.Unverified _, Account.Unknown _, Account.Closed _ -> false;
        };
    }

    /** By the name that the search has now; none of one that was removed since, or whose owner wishes no more mails. */
    private Optional<Letter> digest(DigestSent e) {
        return states.look(SavedSearch.fold(), e.savedSearchId()) instanceof SavedSearch.Kept search
                        && search.digests().wishedAt() != null
                ? addresses.of(e.accountId()).map(to -> wording.searchDigest(to, search.name(), e.matches()))
                : Optional.empty();
    }

    private Optional<Letter> forApplicant(OrganizationId organization, Function<String, Letter> text) {
        return addresses.ofApplicant(organization).map(text);
    }

    private boolean isRecent(Instant at) {
        return Letters.isRecent(at, clock);
    }
}
