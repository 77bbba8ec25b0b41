package hellowork.demo;

import hellowork.events.EmploymentType;
import hellowork.events.Wage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Employment types that people look for together, and the wage that goes with them. */
final class Wages {
    private static final List<Set<EmploymentType>> TYPES = List.of(
            Set.of(EmploymentType.REGULAR),
            Set.of(EmploymentType.REGULAR, EmploymentType.FIXED_TERM),
            Set.of(EmploymentType.PART_TIME),
            Set.of(EmploymentType.FIXED_TERM, EmploymentType.PART_TIME),
            Set.of(EmploymentType.FIXED_TERM),
            Set.of(EmploymentType.DISPATCHED),
            Set.of(EmploymentType.PART_TIME, EmploymentType.DISPATCHED));
    /** Above the highest and, elsewhere, the middle minimum wages of fiscal 2025, in yen an hour. */
    private static final int METROPOLITAN_HOUR = 1_230;

    private static final int OTHER_HOUR = 1_080;

    private Wages() {}

    static Set<EmploymentType> types(boolean student, Chance chance) {
        return student ? TYPES.getFirst() : TYPES.get(chance.share(48, 14, 22, 4, 5, 4, 3));
    }

    /** Paid by the month where somebody looks for regular or fixed-term full-time work, by the hour otherwise. */
    static boolean isMonthly(Set<EmploymentType> types) {
        return types.contains(EmploymentType.REGULAR)
                || (types.contains(EmploymentType.FIXED_TERM) && !types.contains(EmploymentType.PART_TIME));
    }

    static @Nullable Wage wage(Set<EmploymentType> types, Work work, int years, boolean metropolitan, Chance chance) {
        if (chance.percent(10)) {
            return null;
        }
        int plus = Math.min(years, 25);
        if (isMonthly(types)) {
            int yen = work.monthlyYen() + plus * 3_000 + chance.between(-2, 6) * 5_000 + (metropolitan ? 15_000 : 0);
            return new Wage(Wage.Unit.MONTH, yen / 5_000 * 5_000);
        }
        int skill = Math.max(0, work.monthlyYen() - 180_000) / 250;
        int yen = (metropolitan ? METROPOLITAN_HOUR : OTHER_HOUR) + skill + plus * 5 + chance.between(0, 10) * 10;
        return new Wage(Wage.Unit.HOUR, yen / 10 * 10);
    }
}
