package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.registration.Registration;
import hellowork.web.registration.Registration.Unwanted;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What a job seeker sets for one organization: ブロック (S-34 求Q5), and being none of the recipients. */
@Controller
@For(Role.JOB_SEEKER)
class OrganizationsController {
    private static final int LOOKED_AT = 100;

    private final Reference reference;

    OrganizationsController(Reference reference) {
        this.reference = reference;
    }

    /**
     * An organization in use.
     *
     * @param bureau the code of its prefecture's labour bureau, which is the prefecture's
     */
    record Recipient(String organizationId, String name, String category, String bureau) {}

    /** Who may be shown a profile at all. */
    @GetMapping("/my-page/organizations")
    String organizations(
            Api api,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String prefecture,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        Map<String, String> prefectures = reference.prefectureNames(api);
        Slice<Recipient> page = api.get("/recipients")
                .with("name", given(name))
                .with("prefecture", given(prefecture))
                .with("category", given(category))
                .with("cursor", cursor)
                .page(Recipient.class);
        model.addAttribute("first", cursor == null ? null : address(name, prefecture, category, null));
        model.addAttribute("next", page.next() == null ? null : address(name, prefecture, category, page.next()));
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        model.addAttribute("organizations", page.items());
        model.addAttribute("prefectures", prefectures);
        model.addAttribute("name", name);
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("category", category);
        return "mypage/organizations";
    }

    private static String address(
            @Nullable String name, @Nullable String prefecture, @Nullable String category, @Nullable String cursor) {
        Map<String, @Nullable String> asked = new LinkedHashMap<>();
        asked.put("name", given(name));
        asked.put("prefecture", given(prefecture));
        asked.put("category", given(category));
        asked.put("cursor", cursor);
        return asked.entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getValue())
                        .map(value -> each.getKey() + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "/my-page/organizations?", "#found-title"));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @GetMapping("/my-page/organizations/{organizationId}")
    String organization(Api api, @PathVariable String organizationId, Model model) {
        Registration own = api.get("/my-page").as(Registration.class);
        model.addAttribute("own", own);
        model.addAttribute("organizationId", organizationId);
        model.addAttribute("name", name(api, own, organizationId));
        model.addAttribute(
                "everyCapacity",
                own.blocks().stream()
                        .anyMatch(each -> each.organizationId().equals(organizationId)
                                && Boolean.TRUE.equals(each.everyCapacity())));
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
                .or(() -> inUse(api, organizationId))
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

    private static Optional<String> inUse(Api api, String organizationId) {
        try {
            return Optional.of(api.get("/recipients/{organizationId}", organizationId)
                    .as(Recipient.class)
                    .name());
        } catch (ApiRefused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty(); // in use no longer
            }
            throw refused;
        }
    }

    private static String back(String organizationId) {
        return "redirect:/my-page/organizations/" + organizationId;
    }
}
