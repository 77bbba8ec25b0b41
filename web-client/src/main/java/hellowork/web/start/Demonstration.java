package hellowork.web.start;

import hellowork.web.start.LocalPages.LocalPage;
import hellowork.web.start.TrialAccounts.TrialAccount;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be tried out in this process without a registration and without a mailbox. */
@Component
public final class Demonstration {
    private final ObjectProvider<TrialAccounts> accounts;
    private final ObjectProvider<LocalPages> pages;

    Demonstration(ObjectProvider<TrialAccounts> accounts, ObjectProvider<LocalPages> pages) {
        this.accounts = accounts;
        this.pages = pages;
    }

    /** One account of each role; empty where nothing is demonstrated. */
    public List<TrialAccount> accounts() {
        return accounts.stream().flatMap(each -> each.all().stream()).toList();
    }

    /** Other pages of this process. */
    List<LocalPage> pages() {
        return pages.stream().flatMap(each -> each.all().stream()).toList();
    }

    /**
     * Where the mails to this address are shown, if this process catches them. Only the address of a demonstration account,
     * which everybody knows, stands in the link.
     */
    public Optional<String> mailsTo(String mailAddress) {
        boolean known = accounts().stream().anyMatch(each -> each.mailAddress().equals(mailAddress));
        return pages.stream()
                .findFirst()
                .map(local -> known
                        ? UriComponentsBuilder.fromPath(local.mails())
                                .queryParam("to", "{to}")
                                .encode()
                                .build(mailAddress)
                                .toString()
                        : local.mails());
    }
}
