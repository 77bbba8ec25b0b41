package hellowork.web.application;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.organization.Periods;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** How far the application is, what to do next, and the procedures after it (S-03, S-05, S-06, O-14). */
@Controller
@For(Role.ORGANIZATION)
class ApplicationController {
    private static final String HOME = "redirect:/organization/application";

    private final Names names;
    private final Periods periods;

    ApplicationController(Names names, Periods periods) {
        this.names = names;
        this.periods = periods;
    }

    @GetMapping("/organization/application")
    String application(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        if (visitor.organizationId() == null) {
            return "application/none";
        }
        Applied applied = fill(api, model, visitor);
        model.addAttribute("isContractor", visitor.jointApplicantId() != null)
                .addAttribute("renewalOpen", isOpen(applied, visitor));
        if (applied.usableUntil() != null) {
            model.addAttribute("renewalFrom", periods.renewalFrom(applied.usableUntil()));
        }
        Applied.Change change = applied.change();
        if (change != null) {
            model.addAttribute(
                    "wantedPlace", names.place(api, change.establishment().place()));
        }
        return "application/status";
    }

    /** 利用申請書, to be printed and handed in (S-03). */
    @GetMapping("/organization/application/form")
    String paper(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        if (visitor.organizationId() == null) {
            return HOME;
        }
        fill(api, model, visitor);
        model.addAttribute("printedAt", visitor.now());
        return "application/paper";
    }

    @GetMapping("/organization/application/renewal")
    String renewal(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        if (visitor.organizationId() == null) {
            return HOME;
        }
        Applied applied = fill(api, model, visitor);
        return applied.mayRenew() && isOpen(applied, visitor) ? "application/renewal" : HOME;
    }

    @PostMapping("/organization/application/renewal")
    String askRenewal(Api api, Notices notices, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        api.post("/organizations/{organizationId}/renewal", id(visitor)).send();
        notices.say("application.renewal-sent");
        return HOME;
    }

    @GetMapping("/organization/application/withdrawal")
    String withdrawal(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        if (visitor.organizationId() == null) {
            return HOME;
        }
        Applied applied = fill(api, model, visitor);
        return applied.wasAdmitted() && !applied.state().equals("WITHDRAWN") ? "application/withdrawal" : HOME;
    }

    @PostMapping("/organization/application/withdrawal")
    String withdraw(Api api, Form form, Notices notices, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        api.post("/organizations/{organizationId}/withdrawal", id(visitor))
                .body(Body.of("confirmed", form.flag("confirmed")))
                .send();
        notices.say("application.withdrawn");
        return HOME;
    }

    @GetMapping("/organization/application/contractors/{jointApplicantId}/account")
    String contractorAccount(
            Api api,
            Model model,
            @PathVariable String jointApplicantId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        return fillContractor(api, model, jointApplicantId, visitor) ? "application/contractor-account" : HOME;
    }

    @PostMapping("/organization/application/contractors/{jointApplicantId}/account")
    String openContractorAccount(
            Api api,
            Form form,
            Notices notices,
            @PathVariable String jointApplicantId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        String mailAddress = form.text("mailAddress");
        api.post(
                        "/organizations/{organizationId}/joint-applicants/{jointApplicantId}/accounts",
                        id(visitor),
                        jointApplicantId)
                .key(form.key())
                .body(Body.of("mailAddress", mailAddress == null ? null : Form.halfWidth(mailAddress)))
                .send();
        notices.say("application.contractor-invited");
        return HOME;
    }

    @GetMapping("/organization/application/contractors/{jointApplicantId}/end")
    String commissionEnd(
            Api api,
            Model model,
            @PathVariable String jointApplicantId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        return fillContractor(api, model, jointApplicantId, visitor) ? "application/contractor-end" : HOME;
    }

    @PostMapping("/organization/application/contractors/{jointApplicantId}/end")
    String endCommission(
            Api api,
            Notices notices,
            @PathVariable String jointApplicantId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        api.post(
                        "/organizations/{organizationId}/joint-applicants/{jointApplicantId}/commission-end",
                        id(visitor),
                        jointApplicantId)
                .send();
        notices.say("application.commission-ended");
        return HOME;
    }

    private boolean fillContractor(Api api, Model model, String jointApplicantId, Visitor visitor) {
        if (visitor.organizationId() == null) {
            return false;
        }
        Optional<Applied.Joint> contractor = fill(api, model, visitor).jointApplicants().stream()
                .filter(joint -> joint.jointApplicantId().equals(jointApplicantId))
                .findFirst();
        contractor.ifPresent(known -> model.addAttribute("contractor", known));
        return contractor.isPresent();
    }

    private Applied fill(Api api, Model model, Visitor visitor) {
        Applied applied =
                api.get("/organizations/{organizationId}", id(visitor)).as(Applied.class);
        model.addAttribute("applied", applied);
        model.addAttribute("place", names.place(api, applied.establishment().place()));
        model.addAttribute("bureauName", names.bureaus(api).getOrDefault(applied.bureau(), ""));
        return applied;
    }

    /** Whether it is not too early to ask for the next period. */
    private boolean isOpen(Applied applied, Visitor visitor) {
        return applied.usableUntil() != null && !visitor.now().isBefore(periods.renewalFrom(applied.usableUntil()));
    }

    /** An account that has not applied reaches the API's refusal. */
    private static String id(Visitor visitor) {
        String id = visitor.organizationId();
        return id == null ? "-" : id;
    }
}
