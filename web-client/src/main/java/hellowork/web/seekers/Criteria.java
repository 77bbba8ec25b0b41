package hellowork.web.seekers;

import hellowork.web.api.Api;
import hellowork.web.api.Call;
import hellowork.web.form.Form;
import hellowork.web.registration.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * What an organization looks for, as the fields of the search hold it. Within one field any choice fits, all fields must.
 *
 * @param prefecture codes of two digits
 * @param municipality codes of five digits
 * @param text words that must all occur; absent if none were typed
 */
public record Criteria(
        List<String> prefecture,
        List<String> municipality,
        List<String> occupation,
        List<String> employmentType,
        @Nullable String text) {
    private static final String RESULTS = "/organization/seekers";
    private static final int PREFECTURE = 2;

    /** From the parameters of a page's address. */
    public static Criteria of(MultiValueMap<String, String> parameters) {
        return of(name -> parameters.getOrDefault(name, List.of()));
    }

    /** From the hidden fields of a form. */
    public static Criteria of(Form form) {
        return of(form::all);
    }

    /** From a saved search, whose places are prefectures and municipalities. */
    public static Criteria of(
            List<String> places, List<String> occupations, List<String> employmentTypes, @Nullable String text) {
        return new Criteria(
                places.stream().filter(place -> place.length() == PREFECTURE).toList(),
                places.stream().filter(place -> place.length() != PREFECTURE).toList(),
                occupations,
                employmentTypes,
                text);
    }

    private static Criteria of(Function<String, List<String>> values) {
        return new Criteria(
                chosen(values.apply("prefecture")),
                chosen(values.apply("municipality")),
                chosen(values.apply("occupation")),
                chosen(values.apply("employmentType")),
                values.apply("text").stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(null));
    }

    private static List<String> chosen(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /** Where to look: the municipalities, and those prefectures of which none is named. */
    public List<String> places() {
        List<String> places = new ArrayList<>(municipality);
        prefecture.stream()
                .filter(each -> municipality.stream().noneMatch(place -> place.startsWith(each)))
                .forEach(places::add);
        return places;
    }

    /** The prefectures that are looked at, whole or in part. */
    List<String> prefectures() {
        return Stream.concat(
                        prefecture.stream(),
                        municipality.stream()
                                .filter(place -> place.length() > PREFECTURE)
                                .map(place -> place.substring(0, PREFECTURE)))
                .distinct()
                .toList();
    }

    /** Whether everybody fits. */
    public boolean isEmpty() {
        return prefecture.isEmpty()
                && municipality.isEmpty()
                && occupation.isEmpty()
                && employmentType.isEmpty()
                && text == null;
    }

    /** The search itself, to be sent by the caller. */
    public Call search(Api api) {
        return api.get("/seekers")
                .with("place", places())
                .with("occupation", occupation)
                .with("employmentType", employmentType)
                .with("text", text);
    }

    /** The page that shows what they find. */
    public String address() {
        return address(null);
    }

    String address(@Nullable String cursor) {
        return address(RESULTS, cursor);
    }

    /** Another page, with the search in its address, so that it leads back to what was found. */
    String address(String page, @Nullable String cursor) {
        String query = Stream.of(
                        named("prefecture", prefecture),
                        named("municipality", municipality),
                        named("occupation", occupation),
                        named("employmentType", employmentType),
                        named("text", text == null ? List.of() : List.of(text)),
                        named("cursor", cursor == null ? List.of() : List.of(cursor)))
                .flatMap(each -> each)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private static Stream<String> named(String name, List<String> values) {
        return values.stream().map(value -> name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
    }

    /** One line: 「東京都、職業…」; empty where everybody fits. */
    public String inWords(Reference.Names names, Function<String, String> employmentTypes) {
        return Stream.of(
                        places().stream().map(names::place),
                        occupation.stream().map(names::occupation),
                        employmentType.stream().map(employmentTypes),
                        Stream.ofNullable(text).map(words -> "「" + words + "」"))
                .flatMap(each -> each)
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }
}
