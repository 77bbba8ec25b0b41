package hellowork.web.usagereport;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.page.Notices;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The organization's years: the known figures are filled in, confirmed, or corrected with a reason (S-50, S-51). */
@Controller
@For(Role.ORGANIZATION)
class ReportController {

    record Years(List<Line> items) {}

    record Line(
            int fiscalYear,
            String state,
            boolean zero,
            boolean late,
            Instant overdueFrom,
            @Nullable Instant reportedAt) {}

    /** What of the application is needed: who the contractors are, and whether the use was given up. */
    record Application(String state, List<Joint> jointApplicants) {}

    record Joint(String jointApplicantId, String name) {}

    @GetMapping("/organization/reports")
    String years(Api api, Model model, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        boolean may = visitor.organizationId() != null && visitor.jointApplicantId() == null;
        model.addAttribute(
                "years", may ? api.get("/usage-report-years").as(Years.class).items() : List.of());
        model.addAttribute("isContractor", visitor.jointApplicantId() != null);
        return "usagereport/years";
    }

    @GetMapping("/organization/reports/{fiscalYear}")
    String year(
            Api api,
            Form form,
            Model model,
            @PathVariable int fiscalYear,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        Year year = read(api, fiscalYear);
        Year.Version newest = year.newest();
        model.addAttribute("year", year);
        model.addAttribute("items", Figures.ITEMS);
        model.addAttribute("known", year.known());
        model.addAttribute("filled", newest == null ? year.known() : matching(year.known(), newest.lines()));
        model.addAttribute("basis", form.first("basis").isEmpty() ? year.basis() : form.first("basis"));
        model.addAttribute("reasons", reasons(year));
        Application application =
                api.get("/organizations/{organizationId}", id(visitor)).as(Application.class);
        Map<String, String> names = new LinkedHashMap<>();
        application.jointApplicants().forEach(joint -> names.put(joint.jointApplicantId(), joint.name()));
        model.addAttribute("names", names);
        // whoever has withdrawn need not wait for the end of the year (P-REPORT-ON-WITHDRAWAL)
        model.addAttribute(
                "mayReport",
                year.mayReport()
                        || (year.state().equals("NOT_DUE")
                                && application.state().equals("WITHDRAWN")));
        return "usagereport/year";
    }

    @PostMapping("/organization/reports/{fiscalYear}")
    String report(Api api, Form form, Notices notices, @PathVariable int fiscalYear) {
        Year year = read(api, fiscalYear);
        boolean zero = form.flag("zero");
        List<Map<String, Object>> lines = new ArrayList<>();
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (int i = 0; form.fields().containsKey("lines." + i + ".jointApplicantId"); i++) {
            String contractor = form.text("lines." + i + ".jointApplicantId");
            Figures known = year.known().stream()
                    .filter(line -> Objects.equals(line.jointApplicantId(), contractor))
                    .findFirst()
                    .map(Figures.Line::figures)
                    .orElse(null);
            Map<String, Object> line = new LinkedHashMap<>(Body.of("jointApplicantId", contractor));
            for (Map.Entry<String, String> item : Figures.ITEMS.entrySet()) {
                int reported = needed(form, "lines." + i + "." + item.getKey());
                line.put(item.getKey(), reported);
                String why = "reasons." + i + "." + item.getKey();
                String reason = form.text(why);
                int was = known == null ? reported : known.of(item.getKey());
                if (reason == null && (reported < was || (reported > was && Figures.isWhollyKnown(item.getKey())))) {
                    throw new FormRefused(why, "usagereport.reason-needed");
                }
                if (reason != null && reported != was) {
                    reasons.add(Body.of("jointApplicantId", contractor, "item", item.getValue(), "reason", reason));
                }
            }
            lines.add(line);
        }
        api.put("/usage-reports/{fiscalYear}", fiscalYear)
                .body(Body.of(
                        "basis", form.first("basis"),
                        "zero", zero,
                        "lines", lines,
                        "reasons", reasons,
                        "correctedBecause", form.text("correctedBecause")))
                .send();
        notices.say(
                year.versions().isEmpty() ? "usagereport.sent" : "usagereport.corrected", String.valueOf(fiscalYear));
        return "redirect:/organization/reports";
    }

    private static int needed(Form form, String field) {
        Integer number = form.number(field);
        if (number == null) {
            throw new FormRefused(field, "usagereport.number-needed");
        }
        return number;
    }

    /** The reasons of the newest version, so that a correction of one figure does not lose those of the others. */
    private static Map<String, String> reasons(Year year) {
        Year.Version newest = year.newest();
        Map<String, String> reasons = new LinkedHashMap<>();
        if (newest != null) {
            for (Figures.Correction correction : newest.corrections()) {
                Figures.ITEMS.forEach((name, item) -> {
                    if (item.equals(correction.item())) {
                        reasons.put(
                                place(year.known(), correction.jointApplicantId()) + "." + name, correction.reason());
                    }
                });
            }
        }
        return reasons;
    }

    private static int place(List<Figures.Line> lines, @Nullable String contractor) {
        for (int i = 0; i < lines.size(); i++) {
            if (Objects.equals(lines.get(i).jointApplicantId(), contractor)) {
                return i;
            }
        }
        return lines.size();
    }

    private static Year read(Api api, int fiscalYear) {
        return api.get("/usage-reports/{fiscalYear}", fiscalYear).as(Year.class);
    }

    /** What was reported last, in the order of what is known now; a contractor that is new since then as it is known. */
    private static List<Figures.Line> matching(List<Figures.Line> known, List<Figures.Line> reported) {
        return known.stream()
                .map(line -> reported.stream()
                        .filter(other -> Objects.equals(other.jointApplicantId(), line.jointApplicantId()))
                        .findFirst()
                        .orElse(line))
                .toList();
    }

    /** An account that has not applied reaches the API's refusal. */
    private static String id(Visitor visitor) {
        String id = visitor.organizationId();
        return id == null ? "-" : id;
    }
}
