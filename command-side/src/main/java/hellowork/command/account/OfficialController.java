package hellowork.command.account;

import hellowork.command.Requested;
import hellowork.command.account.AccountCommand.RequestFirstOfficial;
import hellowork.events.AccountId;
import hellowork.events.BureauCode;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.IdempotencyKey;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accounts of officials: made by an administrator; the first one by the link that an empty start prints. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Accounts")
class OfficialController {

    private final AccountOpenings openings;
    private final MailedCodes codes;
    private final ReferenceData reference;
    private final BusinessClock clock;

    OfficialController(AccountOpenings openings, MailedCodes codes, ReferenceData reference, BusinessClock clock) {
        this.openings = openings;
        this.codes = codes;
        this.reference = reference;
        this.clock = clock;
    }

    record NewOfficial(
            @NotBlank @Email @Size(max = 254) String mailAddress,
            @NotNull Role role,
            @Nullable BureauCode bureau) {
        @Override
        public String toString() {
            return "NewOfficial[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Makes the account of an official; a verification key is mailed")
    @PostMapping("/officials")
    ResponseEntity<AccountOpenings.Opening> make(
            @ActingAs(Role.ADMINISTRATOR) Actor actor, IdempotencyKey key, @Valid @RequestBody NewOfficial request) {
        boolean officer = request.role() == Role.BUREAU_OFFICER;
        boolean official = request.role() != Role.ORGANIZATION && request.role() != Role.JOB_SEEKER;
        if (!official || officer != (request.bureau() != null)) {
            throw AccountRule.BUREAU_NEEDED.violated();
        }
        if (request.bureau() != null && !reference.knows(request.bureau())) {
            throw AccountRule.BUREAU_NEEDED.violated();
        }
        AccountId account = new AccountId("account-" + key.uuid(actor.accountId(), "account"));
        return openings.request(
                account, request.role(), request.bureau(), request.mailAddress(), Requested.by(actor, key));
    }

    record Address(@NotBlank @Email @Size(max = 254) String mailAddress) {
        @Override
        public String toString() {
            return "Address[…]"; // frameworks log what they read
        }
    }

    @Operation(summary = "Makes the first administrator with the key of the link that an empty start prints")
    @PostMapping("/first-official")
    ResponseEntity<AccountOpenings.Opening> first(
            @RequestHeader("Setup-Key") @Size(max = 64) String setupKey, @Valid @RequestBody Address request) {
        if (!MailedCodes.same(setupKey, codes.setupKey())) {
            throw AccountRule.SETUP_KEY_WRONG.violated();
        }
        return openings.begin(
                new RequestFirstOfficial(FirstOfficial.ID, request.mailAddress(), clock.instant()),
                Requested.byStranger());
    }
}
