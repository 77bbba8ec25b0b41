package hellowork.query.analysis;

import hellowork.rest.Policy;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** From which size on a group is told to analysts, so that nobody can be found in it (decision 0048). */
@Validated
@ConfigurationProperties("hellowork.policy.analysis")
public record SmallGroups(
        @DefaultValue("5")
        @Min(2)
        @Policy(
                code = "P-SMALL-GROUPS",
                value = "A number for analysts is withheld while it is smaller than this.",
                practice = "What the real service gives to analysts is not published; five is a usual threshold.")
        int smallestGroup) {

    /** The number, absent if the group is too small; an empty group is too small as well. */
    public @Nullable Integer told(int number) {
        return isTold(number) ? number : null;
    }

    /**
     * A number of people at this moment: the next lower multiple of the smallest group, so that whoever asks twice does
     * not see one person come or go.
     */
    public @Nullable Integer people(int number) {
        return isTold(number) ? number - number % smallestGroup : null;
    }

    /** Whether a group of this size is told. */
    public boolean isTold(int number) {
        return number >= smallestGroup;
    }
}
