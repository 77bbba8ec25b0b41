package hellowork.web.seekers;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.Forms;
import hellowork.web.organization.Begun;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A full anonymous profile, for an account that has opened it (S-32). */
@Controller
@For(Role.ORGANIZATION)
class ProfileController {
    private static final String NOT_OPENED = "P-OPENING";
    private static final String NOT_AVAILABLE = "P-NOT-AVAILABLE";

    private final Reference reference;

    ProfileController(Reference reference) {
        this.reference = reference;
    }

    record Shown(String seeker, Profile profile, String selfIntroduction) {}

    @GetMapping("/organization/seekers/{seeker}")
    String profile(
            Api api,
            @PathVariable String seeker,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        if (own.filter(OwnOrganization::mayUse).isEmpty()) {
            own.ifPresent(organization -> model.addAttribute("own", organization));
            return "organization/barred";
        }
        Criteria criteria = Criteria.of(parameters);
        model.addAttribute("seeker", seeker)
                .addAttribute("criteria", criteria)
                .addAttribute("cursor", cursor)
                .addAttribute("here", criteria.address("/organization/seekers/" + seeker, cursor))
                .addAttribute("results", criteria.address(cursor));
        try {
            model.addAttribute("shown", api.get("/seekers/{seeker}", seeker).as(Shown.class))
                    .addAttribute("names", reference.names(api))
                    .addAttribute("lists", CandidateLists.all(api))
                    .addAttribute("begun", Begun.with(api, seeker).orElse(null));
            return "seekers/profile";
        } catch (ApiRefused refused) {
            if (refused.isBecauseOf(NOT_OPENED)) {
                return "seekers/closed";
            }
            if (refused.isBecauseOf(NOT_AVAILABLE)) {
                return "seekers/gone";
            }
            throw refused;
        }
    }

    /** Puts the job seeker on a list, with a note if one was written. */
    @PostMapping("/organization/seekers/{seeker}/candidates")
    String addToList(Api api, Form form, Notices notices, @PathVariable String seeker) {
        String list = CandidateLists.add(api, form, List.of(seeker));
        String note = form.text("note");
        if (note != null) {
            api.post("/candidate-lists/{candidateListId}/candidates/{seeker}/notes", list, seeker)
                    .key(CandidateLists.key(form, "note"))
                    .body(Body.of("text", note))
                    .send();
        }
        notices.say("seekers.added", 1);
        String page = form.first("_page");
        return "redirect:" + (Forms.isLocal(page) ? page : "/organization/seekers/" + seeker);
    }
}
