package hellowork.web.analysis;

import hellowork.web.api.Api;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How many usage reports (利用実績報告) have been received (S-50, S-51): of every bureau, or of the officer's own. */
@Controller
class ReportsController {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final MessageSource messages;

    ReportsController(MessageSource messages) {
        this.messages = messages;
    }

    record LabourBureau(String code, String name) {}

    record LabourBureaus(List<LabourBureau> items) {}

    /** All absent where too few have to report. */
    record Received(
            String bureau,
            @Nullable Integer required,
            @Nullable Integer reported,
            @Nullable Integer zero,
            @Nullable Integer late) {}

    record ReceivedByBureau(int fiscalYear, List<Received> items) {}

    /** A line of the table. */
    record Line(String name, Received received) {}

    @GetMapping("/analysis/reports")
    @For(Role.ANALYST)
    String everywhere(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            Model model) {
        ReceivedByBureau told = received(api, visitor, fiscalYear, model);
        Map<String, String> names = api.get("/reference/labour-bureaus").as(LabourBureaus.class).items().stream()
                .collect(Collectors.toMap(LabourBureau::code, LabourBureau::name));
        Map<String, Integer> reported = new LinkedHashMap<>();
        int untold = 0;
        for (Received each : told.items()) {
            Integer known = each.reported();
            if (known == null) {
                untold++;
            } else {
                reported.put(names.getOrDefault(each.bureau(), each.bureau()), known);
            }
        }
        model.addAttribute("reported", reported)
                .addAttribute("untold", untold)
                .addAttribute(
                        "lines",
                        told.items().stream()
                                .filter(each -> each.required() != null)
                                .map(each -> new Line(names.getOrDefault(each.bureau(), each.bureau()), each))
                                .toList());
        return "analysis/reports";
    }

    @GetMapping("/bureau/reports/figures")
    @For(Role.BUREAU_OFFICER)
    String own(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            Locale language,
            Model model) {
        Received own = received(api, visitor, fiscalYear, model).items().getFirst();
        int required = own.required() == null ? 0 : own.required();
        int reported = own.reported() == null ? 0 : own.reported();
        Map<String, @Nullable Integer> figures = new LinkedHashMap<>();
        figures.put(text("analysis.reports.required", language), required);
        figures.put(text("analysis.reports.reported", language), reported);
        figures.put(text("analysis.reports.missing", language), required - reported);
        figures.put(text("analysis.reports.zero", language), own.zero());
        figures.put(text("analysis.reports.late", language), own.late());
        model.addAttribute("figuresOfBureau", figures);
        return "analysis/own-reports";
    }

    /** By default of the fiscal year that ended last. */
    private static ReceivedByBureau received(Api api, Visitor visitor, @Nullable Integer fiscalYear, Model model) {
        LocalDate today = visitor.now().atZone(JAPAN).toLocalDate();
        int current = FiscalYear.of(today);
        ReceivedByBureau told = api.get("/analysis/usage-reports")
                .with("fiscalYear", fiscalYear == null ? current - 1 : fiscalYear)
                .as(ReceivedByBureau.class);
        FiscalYear.show(told.fiscalYear(), current, model);
        return told;
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
