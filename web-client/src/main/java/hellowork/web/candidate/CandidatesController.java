package hellowork.web.candidate;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands on a list, with what the organization noted. */
@Controller
@For(Role.ORGANIZATION)
class CandidatesController {
    /** @param available false for whoever is not shown any more, whatever the reason */
    record Candidate(String seeker, boolean available, Instant addedAt, String addedBy, List<Note> notes) {}

    record Note(String accountId, Instant at, String text) {}

    @GetMapping("/organization/candidate-lists/{list}")
    String candidates(
            Api api,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            Model model) {
        Slice<Candidate> candidates = api.get("/candidate-lists/{candidateListId}/candidates", list)
                .with("cursor", cursor)
                .page(Candidate.class);
        model.addAttribute("candidateList", CandidateListsController.one(api, list))
                .addAttribute("candidates", candidates.items())
                .addAttribute("next", candidates.next())
                .addAttribute("cursor", cursor)
                .addAttribute("ownAccount", visitor.accountId());
        return "candidate/candidates";
    }

    @GetMapping("/organization/candidate-lists/{list}/candidates/{seeker}/notes")
    String begin(@PathVariable String list, @PathVariable String seeker, Model model) {
        model.addAttribute("list", list).addAttribute("seeker", seeker);
        return "candidate/note";
    }

    @PostMapping("/organization/candidate-lists/{list}/candidates/{seeker}/notes")
    String note(Api api, Form form, Notices notices, @PathVariable String list, @PathVariable String seeker) {
        api.post("/candidate-lists/{candidateListId}/candidates/{seeker}/notes", list, seeker)
                .key(form.key())
                .body(Body.of("text", form.text("text")))
                .send();
        notices.say("candidate.noted");
        return "redirect:/organization/candidate-lists/" + list;
    }

    @GetMapping("/organization/candidate-lists/{list}/candidates/{seeker}/removal")
    String confirm(@PathVariable String list, @PathVariable String seeker, Model model) {
        model.addAttribute("list", list).addAttribute("seeker", seeker);
        return "candidate/candidate-removal";
    }

    @PostMapping("/organization/candidate-lists/{list}/candidates/{seeker}/removal")
    String remove(Api api, Notices notices, @PathVariable String list, @PathVariable String seeker) {
        api.delete("/candidate-lists/{candidateListId}/candidates/{seeker}", list, seeker)
                .send();
        notices.say("candidate.taken-off");
        return "redirect:/organization/candidate-lists/" + list;
    }
}
