package hellowork.web.outreach;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.organization.OwnOrganization;
import hellowork.web.organization.Quota;
import hellowork.web.registration.Reference;
import hellowork.web.seekers.Criteria;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A bulk send (一括送信) is written down; nothing is sent yet. */
@Controller
@For(Role.ORGANIZATION)
class BulkDraftController {
    private final Reference reference;
    private final MessageSource messages;

    BulkDraftController(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    private record Drafted(String bulkSendId) {}

    /**
     * For those on a list, or those whom a search finds; for those who were chosen it is posted.
     *
     * @param found whether the other parameters are a search
     */
    @GetMapping("/organization/bulk-sends/new")
    String write(
            Api api,
            Form form,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(defaultValue = "false") boolean found,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        String chosenList = list != null ? list : form.text("list");
        boolean search = found || form.flag("found");
        Criteria criteria = found ? Criteria.of(parameters) : Criteria.of(form);
        return page(api, form, visitor, new Whom(chosenList, search, criteria), model);
    }

    /** For those who were chosen among the results. */
    @PostMapping("/organization/bulk-sends/new")
    String chosen(Api api, Form form, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        if (form.all("seekers").isEmpty()) {
            throw new FormRefused("seekers", "seekers.none-chosen");
        }
        return page(api, form, visitor, new Whom(null, false, Criteria.of(Form.empty())), model);
    }

    /** Whom it is for, where they were not chosen one by one. */
    record Whom(@Nullable String list, boolean found, Criteria criteria) {}

    private String page(Api api, Form form, Visitor visitor, Whom whom, Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        own.ifPresent(organization -> model.addAttribute("own", organization));
        if (own.filter(OwnOrganization::mayUse).isEmpty()) {
            return "organization/barred";
        }
        List<String> seekers = whom.list() == null && !whom.found() ? form.all("seekers") : List.of();
        model.addAttribute("whom", whom)
                .addAttribute("criteria", whom.criteria())
                .addAttribute("criteriaInWords", whom.criteria().inWords(reference.names(api), this::employmentType))
                .addAttribute("seekers", seekers)
                .addAttribute("templates", Template.choices(api))
                .addAttribute("quota", Quota.of(api));
        return "bulk/write";
    }

    @PostMapping("/organization/bulk-sends")
    String draft(Api api, Form form) {
        String template = form.text("template");
        Text text = template == null ? Text.of(form) : null;
        Drafted drafted = api.post("/bulk-sends")
                .key(form.key())
                .body(Body.of(
                        "seekers",
                        Recipients.of(api, form),
                        "template",
                        template,
                        "subject",
                        text == null ? null : text.subject(),
                        "body",
                        text == null ? null : text.body(),
                        "keepWordsBecause",
                        form.text("keepWordsBecause")))
                .as(Drafted.class);
        return "redirect:/organization/bulk-sends/" + drafted.bulkSendId();
    }

    private String employmentType(String type) {
        String name = messages.getMessage(
                "registration.employment-type." + type, null, type, LocaleContextHolder.getLocale());
        return name == null ? type : name;
    }
}
