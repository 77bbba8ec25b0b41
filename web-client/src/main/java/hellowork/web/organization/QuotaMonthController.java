package hellowork.web.organization;

import hellowork.web.api.Api;
import hellowork.web.design.JapaneseTimes;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What the organization has used of its 1,000 案内送信等 on each day of a month (S-10 民Q3). */
@Controller
@For(Role.ORGANIZATION)
class QuotaMonthController {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JapaneseTimes times;

    QuotaMonthController(JapaneseTimes times) {
        this.times = times;
    }

    record Use(LocalDate day, int used) {}

    record QuotaMonth(YearMonth month, int limit, List<Use> days) {}

    @GetMapping("/organization/quota/month")
    String month(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model) {
        LocalDate today = visitor.now().atZone(JAPAN).toLocalDate();
        YearMonth current = YearMonth.from(today);
        QuotaMonth used = api.get("/quota/days")
                .with("month", month == null ? current : month)
                .as(QuotaMonth.class);
        Map<String, Integer> days = new LinkedHashMap<>();
        used.days().stream()
                .filter(each -> !each.day().isAfter(today))
                .forEach(each -> days.put(times.day(each.day()), each.used()));
        model.addAttribute("days", days)
                .addAttribute(
                        "sum",
                        days.values().stream().mapToInt(Integer::intValue).sum())
                .addAttribute(
                        "full",
                        days.values().stream()
                                .filter(each -> each >= used.limit())
                                .count())
                .addAttribute("dayLimit", used.limit())
                .addAttribute("month", used.month())
                .addAttribute("before", used.month().minusMonths(1))
                .addAttribute(
                        "later", used.month().isBefore(current) ? used.month().plusMonths(1) : null);
        return "organization/quota-month";
    }
}
