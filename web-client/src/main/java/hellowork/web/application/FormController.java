package hellowork.web.application;

import hellowork.web.api.Api;
import hellowork.web.api.Versioned;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * 利用申請, its correction and 変更申請: one form in two steps. The first asks by what right people are placed, and where; the
 * second asks what follows from that. Each step carries all that was typed, so that going back loses nothing.
 */
@Controller
@For(Role.ORGANIZATION)
class FormController {
    private static final String STEP = "_step";

    private final Names names;

    FormController(Names names) {
        this.names = names;
    }

    /** Which of the three forms: where it is sent, and how it is called. */
    private enum Kind {
        NEW("/organization/application/new", "application.new"),
        CORRECTION("/organization/application/correction", "application.correction"),
        CHANGE("/organization/application/change", "application.change");

        private final String path;
        private final String title;

        Kind(String path, String title) {
            this.path = path;
            this.title = title;
        }
    }

    record OrganizationApplied(String organizationId) {}

    @GetMapping("/organization/application/new")
    String apply(Api api, Form form, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        String id = visitor.organizationId();
        if (id != null && !isRejected(api, id)) {
            return "redirect:/organization/application";
        }
        return show(Kind.NEW, api, form, null, model);
    }

    @PostMapping("/organization/application/new")
    String apply(Api api, Form form, Model model, Notices notices) {
        if (!form.first(STEP).equals("send")) {
            return step(Kind.NEW, api, form, null, model);
        }
        api.post("/organizations")
                .key(form.key())
                .body(Entered.body(form, form.first("prefecture")))
                .as(OrganizationApplied.class);
        notices.say("application.sent");
        return "redirect:/organization/application";
    }

    @GetMapping("/organization/application/correction")
    String correct(Api api, Form form, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Versioned<Applied> stored = own(api, visitor);
        if (stored != null) {
            model.addAttribute("returnedBecause", stored.value().reason());
        }
        return stored == null || !stored.value().state().equals("RETURNED")
                ? "redirect:/organization/application"
                : show(Kind.CORRECTION, api, form, Stored.of(stored), model);
    }

    @PostMapping("/organization/application/correction")
    String correct(
            Api api, Form form, Model model, Notices notices, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Versioned<Applied> stored = own(api, visitor);
        if (stored == null) {
            return "redirect:/organization/application";
        }
        if (!form.first(STEP).equals("send")) {
            return step(Kind.CORRECTION, api, form, Stored.of(stored), model);
        }
        api.put("/organizations/{organizationId}/application", stored.value().organizationId())
                .version(form.version())
                .body(Entered.body(form, form.first("prefecture")))
                .send();
        notices.say("application.corrected");
        return "redirect:/organization/application";
    }

    @GetMapping("/organization/application/change")
    String change(Api api, Form form, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Versioned<Applied> stored = own(api, visitor);
        Applied.Change before = stored == null ? null : stored.value().change();
        if (before != null && before.state().equals("RETURNED")) {
            model.addAttribute("returnedBecause", before.reason());
        }
        return stored == null || !stored.value().mayChange()
                ? "redirect:/organization/application"
                : show(Kind.CHANGE, api, form, Stored.wanted(stored), model);
    }

    @PostMapping("/organization/application/change")
    String change(
            Api api, Form form, Model model, Notices notices, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Versioned<Applied> stored = own(api, visitor);
        if (stored == null) {
            return "redirect:/organization/application";
        }
        if (!form.first(STEP).equals("send")) {
            return step(Kind.CHANGE, api, form, Stored.wanted(stored), model);
        }
        api.put("/organizations/{organizationId}/change", stored.value().organizationId())
                .version(form.version())
                .body(Entered.body(form, stored.value().bureau()))
                .send();
        notices.say("application.change-sent");
        return "redirect:/organization/application";
    }

    private String step(Kind kind, Api api, Form form, @Nullable Stored stored, Model model) {
        String step = form.first(STEP);
        if (step.equals("next")) {
            SequencedMap<String, String> faults = new LinkedHashMap<>();
            if (!Entered.isKnown(form.first("legalBasis"))) {
                faults.put("legalBasis", "application.choose-basis");
            }
            if (!names.prefectures(api).containsKey(form.first("prefecture"))) {
                faults.put("prefecture", "application.choose-prefecture");
            }
            FormRefused.ifAny(faults);
            return details(kind, api, form, stored, model);
        }
        if (step.equals("contractor")) {
            return details(kind, api, Entered.withContractor(form), stored, model);
        }
        if (step.matches("remove-[0-9]{1,2}")) {
            int place = Integer.parseInt(step.substring("remove-".length()));
            return details(kind, api, Entered.withoutContractor(form, place), stored, model);
        }
        return basis(kind, api, form, stored, model);
    }

    /** The page by a link, or again after a refusal or a login: the step that what was typed belongs to. */
    private String show(Kind kind, Api api, Form form, @Nullable Stored stored, Model model) {
        boolean first =
                form.fields().isEmpty() ? stored == null : form.first(STEP).equals("next");
        return first ? basis(kind, api, form, stored, model) : details(kind, api, form, stored, model);
    }

    private String basis(Kind kind, Api api, Form form, @Nullable Stored stored, Model model) {
        fill(kind, form, stored, model);
        model.addAttribute("prefectures", names.prefectures(api));
        return "application/basis";
    }

    private String details(Kind kind, Api api, Form form, @Nullable Stored stored, Model model) {
        String basis = stored == null ? form.first("legalBasis") : form.or("legalBasis", stored.legalBasis());
        String prefecture = stored == null ? form.first("prefecture") : form.or("prefecture", stored.prefecture());
        if (!Entered.isKnown(basis) || names.municipalities(api, prefecture).isEmpty()) {
            return basis(kind, api, form, stored, model);
        }
        fill(kind, form, stored, model);
        model.addAttribute("legalBasis", basis);
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("prefectureName", names.prefectures(api).get(prefecture));
        String bureau = kind == Kind.CHANGE && stored != null ? stored.bureau() : prefecture;
        model.addAttribute("bureauName", names.bureaus(api).getOrDefault(bureau, ""));
        model.addAttribute("municipalities", names.municipalities(api, prefecture));
        model.addAttribute("asked", Entered.Asked.by(basis));
        model.addAttribute(
                "contractors",
                Entered.contractors(
                        form, stored == null ? 0 : stored.jointApplicants().size()));
        return "application/details";
    }

    private static void fill(Kind kind, Form form, @Nullable Stored stored, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("was", stored);
        model.addAttribute(
                "readVersion", form.version().isEmpty() ? (stored == null ? null : stored.read()) : form.version());
        model.addAttribute("path", kind.path);
        model.addAttribute("title", kind.title);
        model.addAttribute("isChange", kind == Kind.CHANGE);
        model.addAttribute("legalBases", Map.of("LOCAL", Entered.LOCAL_GOVERNMENT, "PRIVATE", Entered.PRIVATE_AGENCY));
    }

    private static boolean isRejected(Api api, String id) {
        return api.get("/organizations/{organizationId}", id)
                .as(Applied.class)
                .state()
                .equals("REJECTED");
    }

    private static @Nullable Versioned<Applied> own(Api api, Visitor visitor) {
        String id = visitor.organizationId();
        return id == null || visitor.jointApplicantId() != null
                ? null
                : api.get("/organizations/{organizationId}", id).versioned(Applied.class);
    }
}
