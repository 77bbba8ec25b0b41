package hellowork.web.bureau;

import hellowork.web.api.Api;
import hellowork.web.api.Versioned;
import hellowork.web.application.Applied;
import hellowork.web.application.Names;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The applications of the bureau, and each decision on one (S-03, S-06, S-07, O-14). */
@Controller
@For(Role.BUREAU_OFFICER)
class OrganizationsController {
    private static final List<String> AWAITING = List.of("APPLICATION", "CHANGE", "RENEWAL");
    private static final List<String> STATES = List.of(
            "SUBMITTED", "FORM_RECEIVED", "RETURNED", "APPROVED", "SUSPENDED", "LAPSED", "REJECTED", "WITHDRAWN");

    private final Names names;

    OrganizationsController(Names names) {
        this.names = names;
    }

    /** One line of the list. */
    record Line(
            String organizationId,
            String name,
            String category,
            String legalBasis,
            Applied.@Nullable Licence licenceNumber,
            String state,
            @Nullable Instant usableUntil,
            boolean changeWaits,
            boolean renewalWaits,
            boolean secondApplication,
            Instant submittedAt) {}

    @GetMapping("/bureau/organizations")
    String list(
            Api api,
            Model model,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String cursor) {
        String shown = show != null && (AWAITING.contains(show) || STATES.contains(show)) ? show : null;
        model.addAttribute(
                "list",
                api.get("/organizations")
                        .with("state", shown != null && STATES.contains(shown) ? shown : null)
                        .with("awaiting", shown != null && AWAITING.contains(shown) ? shown : null)
                        .with("cursor", cursor)
                        .page(Line.class));
        model.addAttribute("show", shown);
        model.addAttribute("cursor", cursor);
        model.addAttribute("awaitings", AWAITING);
        model.addAttribute("states", STATES);
        return "bureau/organizations";
    }

    @GetMapping("/bureau/organizations/{organizationId}")
    String organization(Api api, Model model, @PathVariable String organizationId) {
        fill(api, model, organizationId);
        return "bureau/organization";
    }

    /** 変更申請 as a comparison of before and after (S-07). */
    @GetMapping("/bureau/organizations/{organizationId}/change")
    String change(Api api, Model model, @PathVariable String organizationId) {
        Applied applied = fill(api, model, organizationId);
        Applied.Change change = applied.change();
        if (change == null) {
            return "redirect:/bureau/organizations/" + organizationId;
        }
        model.addAttribute(
                "differences",
                Difference.between(
                        applied,
                        names.place(api, applied.establishment().place()),
                        change,
                        names.place(api, change.establishment().place())));
        return "bureau/change";
    }

    @GetMapping("/bureau/organizations/{organizationId}/renewal")
    String renewal(Api api, Model model, @PathVariable String organizationId) {
        Applied.Renewal renewal = fill(api, model, organizationId).renewal();
        return renewal == null ? "redirect:/bureau/organizations/" + organizationId : "bureau/renewal";
    }

    @PostMapping("/bureau/organizations/{organizationId}/form-receipt")
    String receive(Api api, Notices notices, @PathVariable String organizationId) {
        api.post("/organizations/{organizationId}/form-receipt", organizationId).send();
        return done(notices, "bureau.form-received", organizationId);
    }

    /** 承認, 差し戻し or 不承認 of an application. */
    @PostMapping("/bureau/organizations/{organizationId}/decision")
    String decide(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        return switch (form.first("decision")) {
            case "approve" -> {
                api.post("/organizations/{organizationId}/approval", organizationId)
                        .send();
                yield done(notices, "bureau.approved", organizationId);
            }
            case "return" -> {
                api.post("/organizations/{organizationId}/return", organizationId)
                        .body(reason(form))
                        .send();
                yield done(notices, "bureau.returned", organizationId);
            }
            case "reject" -> {
                api.post("/organizations/{organizationId}/rejection", organizationId)
                        .body(reason(form))
                        .send();
                yield done(notices, "bureau.rejected", organizationId);
            }
            case String _ -> throw Decisions.notChosen();
        };
    }

    @PostMapping("/bureau/organizations/{organizationId}/change/form-receipt")
    String receiveChange(Api api, Notices notices, @PathVariable String organizationId) {
        api.post("/organizations/{organizationId}/change/form-receipt", organizationId)
                .send();
        return done(notices, "bureau.form-received", organizationId);
    }

    @PostMapping("/bureau/organizations/{organizationId}/change/decision")
    String decideChange(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        return switch (form.first("change")) {
            case "approve" -> {
                api.post("/organizations/{organizationId}/change/approval", organizationId)
                        .version(form.version())
                        .send();
                yield done(notices, "bureau.change-approved", organizationId);
            }
            case "return" -> {
                api.post("/organizations/{organizationId}/change/return", organizationId)
                        .body(reason(form))
                        .send();
                yield done(notices, "bureau.change-returned", organizationId);
            }
            case "reject" -> {
                api.post("/organizations/{organizationId}/change/rejection", organizationId)
                        .body(reason(form))
                        .send();
                yield done(notices, "bureau.change-rejected", organizationId);
            }
            case String _ -> throw Decisions.notChosen("change");
        };
    }

    @PostMapping("/bureau/organizations/{organizationId}/renewal/decision")
    String decideRenewal(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        return switch (form.first("renewal")) {
            case "approve" -> {
                api.post("/organizations/{organizationId}/renewal/approval", organizationId)
                        .send();
                yield done(notices, "bureau.renewal-approved", organizationId);
            }
            case "reject" -> {
                api.post("/organizations/{organizationId}/renewal/rejection", organizationId)
                        .body(reason(form))
                        .send();
                yield done(notices, "bureau.renewal-rejected", organizationId);
            }
            case String _ -> throw Decisions.notChosen("renewal");
        };
    }

    /** 利用停止: what it does is said before it is done. */
    @GetMapping("/bureau/organizations/{organizationId}/suspension")
    String suspension(Api api, Model model, @PathVariable String organizationId) {
        fill(api, model, organizationId);
        return "bureau/suspension";
    }

    @PostMapping("/bureau/organizations/{organizationId}/suspension")
    String suspend(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        api.post("/organizations/{organizationId}/suspension", organizationId)
                .body(reason(form))
                .send();
        return done(notices, "bureau.suspended", organizationId);
    }

    @GetMapping("/bureau/organizations/{organizationId}/reinstatement")
    String reinstatement(Api api, Model model, @PathVariable String organizationId) {
        fill(api, model, organizationId);
        return "bureau/reinstatement";
    }

    @PostMapping("/bureau/organizations/{organizationId}/reinstatement")
    String reinstate(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        api.post("/organizations/{organizationId}/reinstatement", organizationId)
                .body(reason(form))
                .send();
        return done(notices, "bureau.reinstated", organizationId);
    }

    private Applied fill(Api api, Model model, String organizationId) {
        Versioned<Applied> read =
                api.get("/organizations/{organizationId}", organizationId).versioned(Applied.class);
        model.addAttribute("applied", read.value());
        model.addAttribute("readVersion", read.version());
        model.addAttribute(
                "place", names.place(api, read.value().establishment().place()));
        return read.value();
    }

    private static Object reason(Form form) {
        String reason = form.text("reason");
        if (reason == null) {
            throw new FormRefused("reason", "bureau.reason.missing");
        }
        return Body.of("reason", reason);
    }

    private static String done(Notices notices, String key, String organizationId) {
        notices.say(key);
        return "redirect:/bureau/organizations/" + organizationId;
    }
}
