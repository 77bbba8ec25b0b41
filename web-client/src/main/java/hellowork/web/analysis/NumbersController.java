package hellowork.web.analysis;

import hellowork.web.api.Api;
import hellowork.web.design.JapaneseTimes;
import hellowork.web.registration.Reference;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How often something happened, and how many job seekers there are by prefecture. */
@Controller
@For(Role.ANALYST)
class NumbersController {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JapaneseTimes times;
    private final Reference reference;
    private final MessageSource messages;

    NumbersController(JapaneseTimes times, Reference reference, MessageSource messages) {
        this.times = times;
        this.reference = reference;
        this.messages = messages;
    }

    /** A number that is too small is absent, here and below. */
    record Day(
            LocalDate day,
            @Nullable Integer messages,
            @Nullable Integer replies) {}

    record Messages(YearMonth month, List<Day> days) {}

    record Month(YearMonth month, @Nullable Integer blocks) {}

    record Blocks(int fiscalYear, List<Month> months) {}

    record Wanted(String prefecture, @Nullable Integer seekers) {}

    record Seekers(LocalDate day, List<Wanted> items) {}

    @GetMapping("/analysis")
    String home() {
        return "analysis/home";
    }

    @GetMapping("/analysis/messages")
    String messages(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable YearMonth month,
            Model model) {
        LocalDate today = visitor.now().atZone(JAPAN).toLocalDate();
        YearMonth newest = YearMonth.from(today.minusDays(1)); // only days that are over have numbers
        Messages told = api.get("/analysis/messages")
                .with("month", month == null ? newest : month)
                .as(Messages.class);
        Map<String, @Nullable Integer> sent = new LinkedHashMap<>();
        Map<String, @Nullable Integer> replies = new LinkedHashMap<>();
        told.days().forEach(day -> {
            sent.put(times.day(day.day()), day.messages());
            replies.put(times.day(day.day()), day.replies());
        });
        model.addAttribute("sent", sent)
                .addAttribute("replies", replies)
                .addAttribute("month", told.month())
                .addAttribute("before", told.month().minusMonths(1))
                .addAttribute(
                        "later", told.month().isBefore(newest) ? told.month().plusMonths(1) : null);
        return "analysis/messages";
    }

    @GetMapping("/analysis/blocks")
    String blocks(
            Api api,
            @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor,
            @RequestParam(required = false) @Nullable Integer fiscalYear,
            Locale language,
            Model model) {
        int newest = FiscalYear.of(visitor.now().atZone(JAPAN).toLocalDate().minusMonths(1));
        Blocks told = api.get("/analysis/blocks")
                .with("fiscalYear", fiscalYear == null ? newest : fiscalYear)
                .as(Blocks.class);
        Map<String, @Nullable Integer> months = new LinkedHashMap<>();
        told.months().forEach(each -> months.put(name(each.month(), language), each.blocks()));
        model.addAttribute("months", months);
        FiscalYear.show(told.fiscalYear(), newest, model);
        return "analysis/blocks";
    }

    @GetMapping("/analysis/seekers")
    String seekers(Api api, Model model) {
        Seekers told = api.get("/analysis/seekers").as(Seekers.class);
        Reference.Names names = reference.names(api);
        Map<String, @Nullable Integer> prefectures = new LinkedHashMap<>();
        told.items().forEach(each -> prefectures.put(names.place(each.prefecture()), each.seekers()));
        model.addAttribute("prefectures", prefectures).addAttribute("day", told.day());
        return "analysis/seekers";
    }

    private String name(YearMonth month, Locale language) {
        return messages.getMessage(
                "analysis.month", new Object[] {Integer.toString(month.getYear()), month.getMonthValue()}, language);
    }
}
