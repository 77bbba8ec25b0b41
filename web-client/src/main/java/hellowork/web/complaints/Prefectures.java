package hellowork.web.complaints;

import hellowork.web.api.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;

/** The 47 prefectures by their codes, in the reader's language. */
final class Prefectures {
    private Prefectures() {}

    record Prefecture(String code, String name, String englishName) {}

    record All(List<Prefecture> items) {}

    static Map<String, String> names(Api api) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        Map<String, String> names = new LinkedHashMap<>();
        for (Prefecture each : api.get("/reference/prefectures").as(All.class).items()) {
            names.put(each.code(), english ? each.englishName() : each.name());
        }
        return names;
    }
}
