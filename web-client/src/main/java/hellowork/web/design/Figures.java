package hellowork.web.design;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sizes for the bar chart of components/figures.html. */
@Component("figures")
public final class Figures {
    /** What fills the whole width: the highest figure that is told, or 1 where all are zero, since bars are shares of it. */
    public double highest(Map<?, ? extends @Nullable Number> figures) {
        return figures.values().stream()
                .flatMap(Stream::ofNullable)
                .mapToDouble(Number::doubleValue)
                .filter(figure -> figure > 0)
                .max()
                .orElse(1);
    }
}
