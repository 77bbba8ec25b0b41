package hellowork.web.registration;

import hellowork.web.api.Api;
import hellowork.web.form.Form;
import hellowork.web.registration.Reference.Municipality;
import hellowork.web.registration.Reference.Occupation;
import hellowork.web.registration.Reference.Prefecture;
import hellowork.web.registration.Registration.Profile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a profile offer, without any script: municipalities of one prefecture at a time, and as many rows of
 * experience as are asked for. {@code _show} and {@code _more} are buttons that show the form again instead of sending it.
 *
 * @param occupations by the code of their major group
 * @param chosenOccupations ticked by now
 * @param places chosen by now
 * @param municipalities of the prefecture that is looked at, without those chosen
 * @param prefecture the one that is looked at; absent before one was chosen
 * @param experiences the indices of the rows
 */
public record ProfileChoices(
        Map<String, List<Occupation>> occupations,
        List<String> chosenOccupations,
        SequencedCollection<String> places,
        List<Prefecture> prefectures,
        @Nullable Prefecture prefecture,
        List<Municipality> municipalities,
        List<Integer> experiences) {
    private static final int ROWS = 3;

    /** Whether the form was sent only to be shown again with more to choose from. */
    public static boolean isAsked(Form form) {
        return form.flag("_show") || form.flag("_more");
    }

    /** For a form that may be shown again, filled from what is stored, if anything. */
    public static ProfileChoices of(Reference reference, Api api, Form form, @Nullable Profile stored) {
        boolean again = form.isShownAgain();
        List<String> places = again || stored == null ? form.all("profile.places") : stored.places();
        String looked = form.first("_prefecture");
        Prefecture prefecture = reference.prefectures(api).stream()
                .filter(each -> each.code().equals(looked))
                .findFirst()
                .orElse(null);
        return new ProfileChoices(
                reference.occupations(api).stream()
                        .collect(Collectors.groupingBy(Occupation::major, LinkedHashMap::new, Collectors.toList())),
                again || stored == null ? form.all("profile.occupations") : stored.occupations(),
                new LinkedHashSet<>(places),
                reference.prefectures(api),
                prefecture,
                prefecture == null
                        ? List.of()
                        : reference.municipalities(api, prefecture.code()).stream()
                                .filter(each -> !places.contains(each.code()))
                                .toList(),
                IntStream.range(0, rows(form, stored)).boxed().toList());
    }

    /** Whether one of these is ticked, so that its group is shown open. */
    public boolean anyChosen(List<Occupation> group) {
        return group.stream().map(Occupation::code).anyMatch(chosenOccupations::contains);
    }

    private static int rows(Form form, @Nullable Profile stored) {
        int filled = 0;
        for (int i = 0; i < RegistrationForms.MOST_EXPERIENCES; i++) {
            if (form.text("profile.experiences." + i + ".occupation") != null
                    || form.text("profile.experiences." + i + ".years") != null) {
                filled = i + 1;
            }
        }
        if (!form.isShownAgain() && stored != null) {
            filled = stored.experiences().size();
        }
        int wanted = form.flag("_more") ? filled + ROWS : Math.max(ROWS, filled + 1);
        return Math.min(RegistrationForms.MOST_EXPERIENCES, wanted);
    }
}
