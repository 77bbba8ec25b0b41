package hellowork.web.registration;

import hellowork.web.api.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Occupations, prefectures and municipalities as the API lists them. They are asked for once: pages and API are released
 * together.
 */
@Component
public final class Reference {
    private final Map<String, List<Municipality>> municipalities = new ConcurrentHashMap<>();
    private volatile @Nullable List<Occupation> occupations;
    private volatile @Nullable List<Prefecture> prefectures;

    private record Occupations(List<Occupation> items) {}

    private record Prefectures(List<Prefecture> items) {}

    private record Municipalities(List<Municipality> items) {}

    /**
     * A middle group of 厚生労働省編職業分類 2022.
     *
     * @param major the code of its major group, two digits
     */
    public record Occupation(String code, String major, String name) {}

    public record Prefecture(String code, String name, String englishName) {}

    /**
     * A municipality, by its code.
     *
     * @param prefecture its prefecture's code, two digits
     */
    public record Municipality(String code, String prefecture, String name) {}

    /** In the order of their codes. */
    public List<Occupation> occupations(Api api) {
        List<Occupation> known = occupations;
        if (known == null) {
            known = api.get("/reference/occupations").as(Occupations.class).items();
            occupations = known;
        }
        return known;
    }

    /** The 47, from north to south. */
    public List<Prefecture> prefectures(Api api) {
        List<Prefecture> known = prefectures;
        if (known == null) {
            known = api.get("/reference/prefectures").as(Prefectures.class).items();
            prefectures = known;
        }
        return known;
    }

    /** The 47 by their codes, in the reader's language. */
    public Map<String, String> prefectureNames(Api api) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        Map<String, String> names = new LinkedHashMap<>();
        prefectures(api).forEach(each -> names.put(each.code(), english ? each.englishName() : each.name()));
        return names;
    }

    /** Of one prefecture; none if there is no such prefecture. */
    public List<Municipality> municipalities(Api api, String prefecture) {
        List<Municipality> known = municipalities.get(prefecture);
        if (known == null
                && prefectures(api).stream().anyMatch(each -> each.code().equals(prefecture))) {
            known = api.get("/reference/municipalities")
                    .with("prefecture", prefecture)
                    .as(Municipalities.class)
                    .items();
            municipalities.put(prefecture, known);
        }
        return known == null ? List.of() : known;
    }

    /** What codes mean, for a template. */
    public Names names(Api api) {
        return new Names(this, api);
    }

    /** What codes mean; a code that is not known stands for itself. */
    public static final class Names {
        private final Reference reference;
        private final Api api;

        private Names(Reference reference, Api api) {
            this.reference = reference;
            this.api = api;
        }

        public String occupation(String code) {
            return reference.occupations(api).stream()
                    .filter(each -> each.code().equals(code))
                    .map(Occupation::name)
                    .findFirst()
                    .orElse(code);
        }

        /** 「東京都」, or 「東京都 千代田区」; in English the prefecture is, of municipalities there are no English names. */
        public String place(String code) {
            if (code.length() < 2) {
                return code;
            }
            String prefecture = code.substring(0, 2);
            String name = reference.prefectureNames(api).getOrDefault(prefecture, code);
            return reference.municipalities(api, prefecture).stream()
                    .filter(each -> each.code().equals(code))
                    .map(each -> name + " " + each.name())
                    .findFirst()
                    .orElse(name);
        }

        public String occupations(List<String> codes) {
            return codes.stream().map(this::occupation).collect(Collectors.joining("、"));
        }

        public String places(List<String> codes) {
            return codes.stream().map(this::place).collect(Collectors.joining("、"));
        }
    }
}
