package hellowork.web.analysis;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.springframework.ui.Model;

/** Fiscal years (年度, 1 April to 31 March), and the ways from one to the next. */
final class FiscalYear {
    private FiscalYear() {}

    static int of(LocalDate day) {
        return YearMonth.from(day).getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    }

    /** What {@code analysis/parts :: years} shows. */
    static void show(int year, int newest, Model model) {
        model.addAttribute("fiscalYear", year)
                .addAttribute("before", year - 1)
                .addAttribute("later", year < newest ? year + 1 : null);
    }
}
