package hellowork.web.savedsearch;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.api.Versioned;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.seekers.Criteria;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 保存した検索条件: read by all accounts of the organization, changed by the one that saved it. */
@Controller
@For(Role.ORGANIZATION)
class SavedSearchesController {
    private final Reference reference;
    private final MessageSource messages;

    SavedSearchesController(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    record Line(String savedSearchId, String name, String owner, boolean digest) {}

    @GetMapping("/organization/saved-searches")
    String searches(
            Api api,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Slice<Line> searches = api.get("/saved-searches").with("cursor", cursor).page(Line.class);
        model.addAttribute("searches", searches.items())
                .addAttribute("next", searches.next())
                .addAttribute("cursor", cursor)
                .addAttribute("ownAccount", visitor.accountId());
        return "savedsearch/list";
    }

    @PostMapping("/organization/saved-searches")
    String save(Api api, Form form, Notices notices) {
        api.post("/saved-searches")
                .key(form.key())
                .body(body(form, Criteria.of(form)))
                .send();
        notices.say("savedsearch.saved");
        return "redirect:/organization/saved-searches";
    }

    @GetMapping("/organization/saved-searches/{savedSearchId}")
    String search(
            Api api,
            @PathVariable String savedSearchId,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Versioned<SavedSearch> search =
                api.get("/saved-searches/{savedSearchId}", savedSearchId).versioned(SavedSearch.class);
        Criteria criteria = search.value().criteria();
        model.addAttribute("search", search.value())
                .addAttribute("criteria", criteria)
                .addAttribute("criteriaInWords", criteria.inWords(reference.names(api), this::employmentType))
                .addAttribute("etag", search.version())
                .addAttribute("own", search.value().owner().equals(visitor.accountId()));
        return "savedsearch/search";
    }

    @PostMapping("/organization/saved-searches/{savedSearchId}")
    String change(Api api, Form form, Notices notices, @PathVariable String savedSearchId) {
        api.put("/saved-searches/{savedSearchId}", savedSearchId)
                .version(form.version())
                .body(body(form, Criteria.of(form)))
                .send();
        notices.say("savedsearch.changed");
        return "redirect:/organization/saved-searches/" + savedSearchId;
    }

    @GetMapping("/organization/saved-searches/{savedSearchId}/removal")
    String confirm(Api api, @PathVariable String savedSearchId, Model model) {
        model.addAttribute(
                "search",
                api.get("/saved-searches/{savedSearchId}", savedSearchId).as(SavedSearch.class));
        return "savedsearch/removal";
    }

    @PostMapping("/organization/saved-searches/{savedSearchId}/removal")
    String remove(Api api, Notices notices, @PathVariable String savedSearchId) {
        api.delete("/saved-searches/{savedSearchId}", savedSearchId).send();
        notices.say("savedsearch.removed");
        return "redirect:/organization/saved-searches";
    }

    private static Map<String, Object> body(Form form, Criteria criteria) {
        return Body.of(
                "name", form.text("name"),
                "digest", form.flag("digest"),
                "places", criteria.places(),
                "occupations", criteria.occupation(),
                "employmentTypes", criteria.employmentType(),
                "text", criteria.text());
    }

    private String employmentType(String type) {
        String name = messages.getMessage(
                "registration.employment-type." + type, null, type, LocaleContextHolder.getLocale());
        return name == null ? type : name;
    }
}
