package hellowork.web.complaints;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.page.Notices;
import hellowork.web.registration.Reference;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The complaints that one takes part in, and what can be done about each. */
@Controller
@For({Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER})
class ComplaintsController {
    private final Reference reference;

    ComplaintsController(Reference reference) {
        this.reference = reference;
    }

    /** One of the list. */
    record Line(
            String complaintId,
            @Nullable String organizationName,
            String raisedBy,
            String state,
            @Nullable String prefecture,
            Instant raisedAt,
            Instant changedAt) {}

    /** One thing that was said or done. */
    record Entry(
            String kind,
            String from,
            @Nullable String to,
            @Nullable String subject,
            @Nullable String text,
            Instant at) {}

    /** A complaint with all that its reader may read. */
    record Complaint(
            String complaintId,
            @Nullable String organizationName,
            @Nullable String seeker,
            @Nullable String jobSeekerId,
            String raisedBy,
            String state,
            @Nullable String prefecture,
            Instant raisedAt,
            List<Entry> entries) {
        /** Nothing is written any more. */
        public boolean isClosed() {
            return state.startsWith("CLOSED");
        }

        /** Whether this party has said something or was told. */
        public boolean isWith(String party) {
            return raisedBy.equals(party)
                    || entries.stream().anyMatch(entry -> party.equals(entry.from()) || party.equals(entry.to()));
        }

        /** What it is about. */
        public String title() {
            return entries.stream()
                    .map(Entry::subject)
                    .filter(subject -> subject != null && !subject.isBlank())
                    .findFirst()
                    .orElse(complaintId);
        }
    }

    @GetMapping("/complaints")
    String list(
            Api api,
            Model model,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable String prefecture,
            @RequestParam(required = false) @Nullable String cursor) {
        boolean desk = visitor.role() == Role.DESK_OFFICER;
        Slice<Line> complaints = api.get("/complaints")
                .with("prefecture", desk ? prefecture : null)
                .with("cursor", cursor)
                .page(Line.class);
        model.addAttribute("complaints", complaints.items());
        model.addAttribute("next", after(complaints.next(), prefecture));
        model.addAttribute("me", party(visitor));
        model.addAttribute("prefecture", prefecture);
        model.addAttribute("first", cursor == null);
        model.addAttribute("prefectures", reference.prefectureNames(api));
        return "complaints/list";
    }

    private static @Nullable String after(@Nullable String cursor, @Nullable String prefecture) {
        return cursor == null
                ? null
                : UriComponentsBuilder.fromPath("/complaints")
                        .queryParam("cursor", cursor)
                        .queryParamIfPresent("prefecture", Optional.ofNullable(prefecture))
                        .encode()
                        .toUriString();
    }

    @GetMapping("/complaints/{complaintId}")
    String show(
            Api api,
            Model model,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable String complaintId) {
        Complaint complaint = read(api, complaintId);
        model.addAttribute("complaint", complaint);
        model.addAttribute("me", party(visitor));
        model.addAttribute("acts", Act.of(visitor.role(), complaint));
        model.addAttribute("prefectures", reference.prefectureNames(api));
        return "complaints/complaint";
    }

    @GetMapping("/complaints/{complaintId}/{act}")
    String act(
            Api api,
            Model model,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @PathVariable String complaintId,
            @PathVariable String act) {
        Complaint complaint = read(api, complaintId);
        List<Act> possible = Act.of(visitor.role(), complaint);
        Act wanted = Act.at(act).filter(possible::contains).orElse(null);
        if (wanted == null) {
            return "redirect:/complaints/" + complaint.complaintId();
        }
        model.addAttribute("complaint", complaint);
        model.addAttribute("act", wanted);
        model.addAttribute("me", party(visitor));
        model.addAttribute("receivers", receivers(visitor, complaint));
        model.addAttribute("prefectures", reference.prefectureNames(api));
        return "complaints/act";
    }

    @PostMapping("/complaints/{complaintId}/{act}")
    String perform(Api api, Form form, Notices notices, @PathVariable String complaintId, @PathVariable String act) {
        Act wanted = Act.at(act).orElse(null);
        if (wanted == null) {
            return "redirect:/complaints/" + complaintId;
        }
        Boolean identity = form.flag("identityMayBeTold") ? true : null;
        switch (wanted) {
            case MESSAGE ->
                api.post("/complaints/{complaintId}/messages", complaintId)
                        .key(form.key())
                        .body(Body.of("to", form.text("to"), "body", form.first("body"), "identityMayBeTold", identity))
                        .send();
            case ESCALATION ->
                api.post("/complaints/{complaintId}/escalation", complaintId)
                        .key(form.key())
                        .body(Body.of("prefecture", form.text("prefecture"), "body", form.first("body")))
                        .send();
            case REFERRAL ->
                api.post("/complaints/{complaintId}/referral", complaintId)
                        .key(form.key())
                        .body(Body.of("body", form.first("body"), "identityMayBeTold", identity))
                        .send();
            case STEP ->
                api.post("/complaints/{complaintId}/steps", complaintId)
                        .key(form.key())
                        .body(Body.of("step", form.first("step")))
                        .send();
            case SOLUTION ->
                api.post("/complaints/{complaintId}/solution", complaintId)
                        .key(form.key())
                        .body(Body.of("solution", form.first("solution"), "identityMayBeTold", identity))
                        .send();
            case CLOSING ->
                api.post("/complaints/{complaintId}/closing", complaintId)
                        .body(Body.of("solved", solved(form)))
                        .send();
        }
        notices.say("complaints.done." + wanted.name());
        return "redirect:/complaints/" + complaintId;
    }

    private static @Nullable Boolean solved(Form form) {
        String chosen = form.text("solved");
        return chosen == null ? null : Boolean.valueOf(chosen);
    }

    /** Whom a message can go to: those who take part, but for oneself. */
    private static List<String> receivers(Visitor visitor, Complaint complaint) {
        List<String> parties = new ArrayList<>(List.of("JOB_SEEKER", "ORGANIZATION", "DESK"));
        parties.removeIf(party -> party.equals(party(visitor)) || !complaint.isWith(party));
        if (!complaint.raisedBy().equals("JOB_SEEKER")) {
            parties.remove("JOB_SEEKER");
        }
        return parties;
    }

    private static Complaint read(Api api, String complaintId) {
        return api.get("/complaints/{complaintId}", complaintId).as(Complaint.class);
    }

    /** As the API calls the three sides of a complaint. */
    private static String party(Visitor visitor) {
        return switch (visitor.role()) {
            case JOB_SEEKER -> "JOB_SEEKER";
            case ORGANIZATION -> "ORGANIZATION";
            case DESK_OFFICER -> "DESK";
            case BUREAU_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> throw new IllegalStateException();
        };
    }
}
