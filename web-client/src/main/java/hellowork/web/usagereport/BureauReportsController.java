package hellowork.web.usagereport;

import hellowork.web.api.Api;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has reported a fiscal year, and who has not; a zero report is a report (S-51). */
@Controller
@For(Role.BUREAU_OFFICER)
class BureauReportsController {
    private static final List<String> WHICH = List.of("NOT_REPORTED", "REPORTED", "ZERO", "LATE", "CORRECTED");
    private static final int YEARS = 5;

    record Line(
            String organizationId,
            @Nullable String organizationName,
            String state,
            boolean zero,
            boolean late,
            int version,
            @Nullable Instant reportedAt,
            @Nullable Instant correctedAt,
            @Nullable Figures figures) {}

    /** What of the application is needed to name the organization and its contractors. */
    record Application(Place establishment, List<Joint> jointApplicants) {}

    record Place(String name) {}

    record Joint(String jointApplicantId, String name) {}

    @GetMapping("/bureau/reports")
    String list(
            Api api,
            Model model,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor) {
        int now = fiscalYear(visitor.now());
        int shown = year == null ? now - 1 : year;
        String chosen = which != null && WHICH.contains(which) ? which : null;
        model.addAttribute(
                "list",
                api.get("/usage-reports")
                        .with("fiscalYear", shown)
                        .with("which", chosen)
                        .with("cursor", cursor)
                        .page(Line.class));
        model.addAttribute("shownYear", Integer.toString(shown));
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .mapToObj(i -> Integer.toString(now - i))
                        .toList());
        model.addAttribute("which", chosen);
        model.addAttribute("kinds", WHICH);
        model.addAttribute("cursor", cursor);
        return "usagereport/bureau-list";
    }

    @GetMapping("/bureau/reports/{fiscalYear}/{organizationId}")
    String report(Api api, Model model, @PathVariable int fiscalYear, @PathVariable String organizationId) {
        Year year = api.get("/usage-reports/{fiscalYear}", fiscalYear)
                .with("organizationId", organizationId)
                .as(Year.class);
        Application application =
                api.get("/organizations/{organizationId}", organizationId).as(Application.class);
        Map<String, String> names = new LinkedHashMap<>();
        application.jointApplicants().forEach(joint -> names.put(joint.jointApplicantId(), joint.name()));
        model.addAttribute("year", year);
        model.addAttribute("known", year.known());
        model.addAttribute("items", Figures.ITEMS);
        model.addAttribute("names", names);
        model.addAttribute("organizationName", application.establishment().name());
        model.addAttribute("organizationId", organizationId);
        return "usagereport/bureau-year";
    }

    private static int fiscalYear(Instant now) {
        ZonedDateTime inJapan = now.atZone(ZoneId.of("Asia/Tokyo"));
        return inJapan.getMonthValue() < 4 ? inJapan.getYear() - 1 : inJapan.getYear();
    }
}
