package hellowork.web.candidate;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The organization's lists themselves. */
@Controller
@For(Role.ORGANIZATION)
class CandidateListsController {
    record CandidateList(String candidateListId, String name, int candidates, Instant madeAt) {}

    private record Made(String candidateListId) {}

    @GetMapping("/organization/candidate-lists")
    String lists(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<CandidateList> lists =
                api.get("/candidate-lists").with("cursor", cursor).page(CandidateList.class);
        model.addAttribute("lists", lists.items())
                .addAttribute("next", lists.next())
                .addAttribute("cursor", cursor);
        return "candidate/lists";
    }

    @PostMapping("/organization/candidate-lists")
    String make(Api api, Form form, Notices notices) {
        Made made = api.post("/candidate-lists")
                .key(form.key())
                .body(Body.of("name", form.text("name")))
                .as(Made.class);
        notices.say("candidate.made");
        return "redirect:/organization/candidate-lists/" + made.candidateListId();
    }

    @PostMapping("/organization/candidate-lists/{list}/name")
    String rename(Api api, Form form, Notices notices, @PathVariable String list) {
        api.put("/candidate-lists/{candidateListId}", list)
                .body(Body.of("name", form.text("name")))
                .send();
        notices.say("candidate.renamed");
        return "redirect:/organization/candidate-lists/" + list;
    }

    @GetMapping("/organization/candidate-lists/{list}/removal")
    String confirm(Api api, @PathVariable String list, Model model) {
        model.addAttribute("candidateList", one(api, list));
        return "candidate/removal";
    }

    @PostMapping("/organization/candidate-lists/{list}/removal")
    String remove(Api api, Notices notices, @PathVariable String list) {
        api.delete("/candidate-lists/{candidateListId}", list).send();
        notices.say("candidate.removed");
        return "redirect:/organization/candidate-lists";
    }

    /** The list's own name; the API gives it with all others. */
    static CandidateList one(Api api, String list) {
        String cursor = null;
        do {
            Slice<CandidateList> lists = api.get("/candidate-lists")
                    .with("limit", 100)
                    .with("cursor", cursor)
                    .page(CandidateList.class);
            for (CandidateList each : lists.items()) {
                if (each.candidateListId().equals(list)) {
                    return each;
                }
            }
            cursor = lists.next();
        } while (cursor != null);
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
