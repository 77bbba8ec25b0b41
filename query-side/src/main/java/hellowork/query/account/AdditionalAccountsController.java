package hellowork.query.account;

import hellowork.events.AccountId;
import hellowork.events.JointApplicantId;
import hellowork.events.Role;
import hellowork.events.RosterId;
import hellowork.query.account.AdditionalAccounts.Added;
import hellowork.query.account.AdditionalAccounts.Holder;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 追加アカウント, folded from their own events: what was just changed is seen at once. There are few of them by rule. */
@RestController
@Tag(name = "Account settings")
class AdditionalAccountsController {
    private final States states;

    AdditionalAccountsController(States states) {
        this.states = states;
    }

    /**
     * @param jointApplicantId of a contractor's account
     * @param verified whether its holder has proved the address and set a password
     */
    record AdditionalAccount(
            AccountId accountId,
            String mailAddress,
            @Nullable JointApplicantId jointApplicantId,
            boolean verified,
            Instant addedAt) {}

    record AdditionalAccountList(List<AdditionalAccount> items) {}

    @Operation(
            operationId = "listAdditionalAccounts",
            summary = "The additional accounts of the organization that are not closed, for its main account")
    @GetMapping("/api/v1/account/additional-accounts")
    AdditionalAccountList accounts(@ActingAs(Role.ORGANIZATION) Actor actor) {
        AdditionalAccounts accounts = states.look(AdditionalAccounts.FOLD, RosterId.of(actor.organization()));
        if (actor.jointApplicantId() != null || accounts.has(actor.accountId())) {
            throw RestRule.ROLE_MAY_NOT.violated();
        }
        return new AdditionalAccountList(
                accounts.open().stream().map(this::shown).toList());
    }

    private AdditionalAccount shown(Added added) {
        Holder holder = states.look(AdditionalAccounts.HOLDER, added.accountId());
        return new AdditionalAccount(
                added.accountId(), holder.mailAddress(), added.jointApplicantId(), holder.verified(), added.at());
    }
}
