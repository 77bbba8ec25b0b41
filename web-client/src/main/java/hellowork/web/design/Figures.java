package hellowork.web.design;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Sizes for the bar chart of components/figures.html. */
@Component("figures")
public final class Figures {
    /** What fills the whole width: the highest figure, or 1 where all are zero, since bars are shares of it. */
    public double highest(Map<?, ? extends Number> figures) {
        return figures.values().stream()
                .mapToDouble(Number::doubleValue)
                .filter(figure -> figure > 0)
                .max()
                .orElse(1);
    }
}
