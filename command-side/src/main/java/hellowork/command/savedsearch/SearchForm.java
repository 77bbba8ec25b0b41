package hellowork.command.savedsearch;

import hellowork.command.savedsearch.SavedSearchCommand.Wish;
import hellowork.events.EmploymentType;
import hellowork.events.OccupationCode;
import hellowork.events.PlaceCode;
import hellowork.events.SearchCriteria;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.ReferenceData;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A search as it is saved: what GET /seekers takes, under the same limits, each value once. */
record SearchForm(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(max = 50) List<@NotNull PlaceCode> places,
        @NotNull @Size(max = 50) List<@NotNull OccupationCode> occupations,
        @NotNull @Size(max = 50) List<@NotNull EmploymentType> employmentTypes,
        @Nullable @Size(max = 200) String text,
        @NotNull Boolean digest) {

    /** Refused if it names a place or an occupation that there is not. */
    Wish wish(ReferenceData reference) {
        return new Wish(
                name,
                new SearchCriteria(
                        known("/places", places, reference::knows),
                        known("/occupations", occupations, reference::knows),
                        known("/employmentTypes", employmentTypes, _ -> true),
                        text == null || text.isBlank() ? null : text),
                digest);
    }

    private static <T> Set<T> known(String pointer, List<T> values, Predicate<T> known) {
        Set<T> different = new LinkedHashSet<>(values);
        if (different.size() != values.size()) {
            throw new InvalidField(pointer, "同じものを二度選ぶことはできません。", "each value once");
        }
        if (!different.stream().allMatch(known)) {
            throw new InvalidField(pointer, "一覧から選んでください。", "unknown");
        }
        return different;
    }

    @Override
    public String toString() {
        return "SearchForm[…]"; // frameworks log what they read
    }
}
