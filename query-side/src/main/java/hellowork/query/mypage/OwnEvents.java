package hellowork.query.mypage;

import hellowork.events.AccountEvent;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.AccountLocked;
import hellowork.events.AccountEvent.AccountRequested;
import hellowork.events.AccountEvent.AccountUnlocked;
import hellowork.events.AccountEvent.BrowserRemembered;
import hellowork.events.AccountEvent.DeviceTrustAsked;
import hellowork.events.AccountEvent.DeviceTrustRevoked;
import hellowork.events.AccountEvent.DeviceTrusted;
import hellowork.events.AccountEvent.JobSeekerLinked;
import hellowork.events.AccountEvent.JobSeekerUnlinked;
import hellowork.events.AccountEvent.LeakReported;
import hellowork.events.AccountEvent.LoginBegun;
import hellowork.events.AccountEvent.LoginCompleted;
import hellowork.events.AccountEvent.LoginDenied;
import hellowork.events.AccountEvent.MailAddressChangeAsked;
import hellowork.events.AccountEvent.MailAddressChangeBegun;
import hellowork.events.AccountEvent.MailAddressChangeConfirmed;
import hellowork.events.AccountEvent.MailAddressChangeProposed;
import hellowork.events.AccountEvent.MailAddressChangeRefused;
import hellowork.events.AccountEvent.MailAddressChanged;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.AccountEvent.MailAddressVerified;
import hellowork.events.AccountEvent.NewBrowserNoticed;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.AccountEvent.PasswordRefused;
import hellowork.events.AccountEvent.PasswordResetAsked;
import hellowork.events.AccountEvent.PasswordResetRefused;
import hellowork.events.AccountEvent.PasswordSet;
import hellowork.events.AccountEvent.SessionsEnded;
import hellowork.events.AccountEvent.TrustLocked;
import hellowork.events.AccountEvent.TrustedLoginCompleted;
import hellowork.events.AccountEvent.TrustedPasswordRefused;
import hellowork.events.AccountEvent.VerificationKeyIssued;
import hellowork.events.AccountEvent.VerificationKeyRefused;
import hellowork.events.AccountId;
import hellowork.events.DomainEvent;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ComplaintContactStated;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.MessageThreadEvent.MessageReportClosed;
import hellowork.events.MessageThreadEvent.MessageReported;
import hellowork.events.MessageThreadEvent.MessageSent;
import hellowork.events.MessageThreadEvent.ProhibitedWordsKept;
import hellowork.events.MessageThreadEvent.ReplyRead;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.MessageThreadEvent.ThreadDeclined;
import hellowork.events.MessageThreadEvent.ThreadProceeded;
import hellowork.store.EventJson;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Which events are a job seeker's own data, and what of them. */
@Component
class OwnEvents {
    /** Of the machinery, not of the person; by a login's id a browser could be told (S-69). */
    private static final Set<String> INTERNAL = Set.of("passwordId", "loginId", "except");

    private final EventJson json;

    OwnEvents(EventJson json) {
        this.json = json;
    }

    /** Everything of an account but its logins, which are told by their outcomes, and its devices (S-69, S-75). */
    static boolean tells(AccountEvent event) {
        return switch (event) {
            case AccountRequested _, MailAddressRecorded _, MailAddressVerified _, AccountClosed _ -> true;
            case VerificationKeyIssued _, VerificationKeyRefused _ -> true;
            case PasswordSet _, PasswordResetAsked _, PasswordResetRefused _ -> true;
            case MailAddressChangeBegun _,
                    MailAddressChangeAsked _,
                    MailAddressChangeRefused _,
                    MailAddressChanged _,
                    MailAddressChangeProposed _,
                    MailAddressChangeConfirmed _ -> true;
            case LeakReported _, AccountUnlocked _, LoginDenied _, SessionsEnded _ -> true;
            case OrganizationLinked _, JobSeekerLinked _, JobSeekerUnlinked _ -> true;
            case LoginBegun _, LoginCompleted _, PasswordRefused _, AccountLocked _ -> false;
            case TrustedLoginCompleted _, TrustedPasswordRefused _, TrustLocked _ -> false;
            case DeviceTrustAsked _, DeviceTrusted _, DeviceTrustRevoked _ -> false;
            case BrowserRemembered _, NewBrowserNoticed _ -> false;
        };
    }

    /** What was said between the two; not what the organization or an office noted about it for itself. */
    static boolean tells(MessageThreadEvent event) {
        return switch (event) {
            case MessageSent _, ComplaintContactStated _, ReplySent _ -> true;
            case MessageRead _, ReplyRead _, ThreadDeclined _, MessageReported _ -> true;
            case ThreadProceeded _ -> false; // the placement beside it tells of what was done
            case MessageReportClosed _, ProhibitedWordsKept _ -> false;
        };
    }

    /** The event's components without the accounts of others, such as an officer's, and without internal ids. */
    ObjectNode tree(DomainEvent event, AccountId own) {
        ObjectNode tree = json.tree(event);
        tree.remove(INTERNAL);
        tree.removeIf(value -> value.isString()
                && value.asString().startsWith("account-")
                && !value.asString().equals(own.value()));
        return tree;
    }
}
