package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Registration;
import hellowork.web.registration.Registration.Unwanted;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a job seeker sets for one organization: ブロック (S-34 求Q5), and being none of the recipients. */
@Controller
@For(Role.JOB_SEEKER)
class OrganizationsController {
    private static final int LOOKED_AT = 100;

    @GetMapping("/my-page/organizations/{organizationId}")
    String organization(Api api, @PathVariable String organizationId, Model model) {
        Registration own = api.get("/my-page").as(Registration.class);
        model.addAttribute("own", own);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("name", name(api, own, organizationId));
        model.addAttribute(
                "everyCapacity",
                own.blocks().stream()
                        .anyMatch(each -> each.organizationId().equals(organizationId) && each.everyCapacity()));
        return "mypage/organization";
    }

    @PostMapping("/my-page/organizations/{organizationId}/block")
    String block(Api api, Form form, Notices notices, @PathVariable String organizationId) {
        api.put("/my-page/blocks/{organizationId}", organizationId)
                .body(Body.of("everyCapacity", form.flag("everyCapacity")))
                .send();
        notices.say("mypage.blocked");
        return back(organizationId);
    }

    @PostMapping("/my-page/organizations/{organizationId}/unblock")
    String unblock(Api api, Notices notices, @PathVariable String organizationId) {
        api.delete("/my-page/blocks/{organizationId}", organizationId).send();
        notices.say("mypage.unblocked");
        return back(organizationId);
    }

    @PostMapping("/my-page/organizations/{organizationId}/exclusion")
    String exclude(Api api, Notices notices, @PathVariable String organizationId) {
        api.put("/my-page/exclusions/{organizationId}", organizationId).send();
        notices.say("mypage.excluded");
        return back(organizationId);
    }

    @PostMapping("/my-page/organizations/{organizationId}/exclusion/end")
    String include(Api api, Notices notices, @PathVariable String organizationId) {
        api.delete("/my-page/exclusions/{organizationId}", organizationId).send();
        notices.say("mypage.included");
        return back(organizationId);
    }

    /** As it is known from what the job seeker has set, received or seen in the record of views. */
    private static @Nullable String name(Api api, Registration own, String organizationId) {
        Optional<String> set = Stream.concat(own.blocks().stream(), own.exclusions().stream())
                .filter(each -> each.organizationId().equals(organizationId))
                .map(Unwanted::name)
                .filter(Objects::nonNull)
                .findFirst();
        return set.or(() -> received(api, organizationId))
                .or(() -> seen(api, organizationId))
                .orElse(null);
    }

    private static Optional<String> received(Api api, String organizationId) {
        return api.get("/threads").with("limit", LOOKED_AT).page(Conversation.class).items().stream()
                .map(Conversation::organization)
                .filter(each -> each.organizationId().equals(organizationId))
                .flatMap(each -> Stream.ofNullable(each.name()))
                .findFirst();
    }

    private static Optional<String> seen(Api api, String organizationId) {
        return api.get("/my-page/views").with("limit", LOOKED_AT).page(ViewsController.View.class).items().stream()
                .filter(each -> each.organizationId().equals(organizationId))
                .flatMap(each -> Stream.ofNullable(each.name()))
                .findFirst();
    }

    private static String back(String organizationId) {
        return "redirect:/my-page/organizations/" + organizationId;
    }
}
