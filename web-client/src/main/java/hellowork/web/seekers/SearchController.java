package hellowork.web.seekers;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.form.Forms;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.registration.Reference.Municipality;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Job seekers who may be shown to the organization, the newest profile first. */
@Controller
@For(Role.ORGANIZATION)
class SearchController {
    private static final int ON_A_PAGE = 20;
    /** Of how many prefectures the municipalities are offered at once. */
    private static final int PREFECTURES = 5;

    private final Reference reference;
    private final MessageSource messages;

    SearchController(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** @param seeker the organization's own reference */
    record Found(String seeker, Profile profile) {}

    @GetMapping("/organization/seekers")
    String search(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String open,
            Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        if (own.filter(OwnOrganization::mayUse).isEmpty()) {
            own.ifPresent(organization -> model.addAttribute("own", organization));
            return "organization/barred";
        }
        Criteria criteria = Criteria.of(parameters);
        Slice<Found> found = criteria.search(api)
                .with("limit", ON_A_PAGE)
                .with("cursor", cursor)
                .page(Found.class);
        Reference.Names names = reference.names(api);
        model.addAttribute("criteria", criteria)
                .addAttribute("criteriaInWords", criteria.inWords(names, this::employmentType))
                .addAttribute("names", names)
                .addAttribute("regions", Choices.regions(reference.prefectures(api), criteria.prefecture()))
                .addAttribute("placesOpen", open != null)
                .addAttribute("cursor", cursor)
                .addAttribute("occupations", Choices.occupations(reference.occupations(api), criteria.occupation()))
                .addAttribute("found", found.items())
                .addAttribute("next", found.next() == null ? null : criteria.address(found.next()))
                .addAttribute("first", cursor == null ? null : criteria.address())
                .addAttribute("here", criteria.address(cursor))
                .addAttribute("lists", CandidateLists.all(api));
        municipalities(api, criteria, model);
        return "seekers/search";
    }

    /** The municipalities of the prefectures that have just been chosen, by themselves. */
    @GetMapping("/organization/seekers/municipalities")
    String municipalities(Api api, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Criteria criteria = Criteria.of(parameters);
        model.addAttribute("criteria", criteria).addAttribute("names", reference.names(api));
        municipalities(api, criteria, model);
        return "seekers/parts :: municipalities";
    }

    @PostMapping("/organization/seekers/candidates")
    String addToList(Api api, Form form, Notices notices) {
        List<String> chosen = form.all("seekers");
        if (chosen.isEmpty()) {
            throw new FormRefused("seekers", "seekers.none-chosen");
        }
        CandidateLists.add(api, form, chosen);
        notices.say("seekers.added", chosen.size());
        return "redirect:" + back(form);
    }

    /** Recorded, and seen by the job seeker (S-32): therefore a button and no link. */
    @PostMapping("/organization/seekers/{seeker}/openings")
    String open(Api api, Form form, @PathVariable String seeker) {
        api.post("/seekers/{seeker}/openings", seeker)
                .key(CandidateLists.key(form, seeker))
                .send();
        return "redirect:" + Criteria.of(form).address("/organization/seekers/" + seeker, form.text("cursor"));
    }

    private static String back(Form form) {
        String page = form.first("_page");
        return Forms.isLocal(page) ? page : "/organization/seekers";
    }

    private void municipalities(Api api, Criteria criteria, Model model) {
        Map<String, List<Municipality>> offered = new LinkedHashMap<>();
        criteria.prefectures().stream()
                .limit(PREFECTURES)
                .forEach(each -> offered.put(each, reference.municipalities(api, each)));
        model.addAttribute("municipalities", Choices.municipalities(offered, criteria.municipality()))
                .addAttribute("tooMany", criteria.prefectures().size() > PREFECTURES ? PREFECTURES : null);
    }

    private String employmentType(String type) {
        return Objects.requireNonNull(messages.getMessage(
                "registration.employment-type." + type, null, type, LocaleContextHolder.getLocale()));
    }
}
