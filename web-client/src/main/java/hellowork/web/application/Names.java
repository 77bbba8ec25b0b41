package hellowork.web.application;

import hellowork.web.api.Api;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The published names of bureaus, prefectures and municipalities: read once, since they change with a new release only. */
@Component
public class Names {
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    private record Items(List<Item> items) {}

    private record Item(String code, String name) {}

    /** Code and name of the 47 labour bureaus. */
    public Map<String, String> bureaus(Api api) {
        return known.computeIfAbsent(
                "bureaus", _ -> read(api.get("/reference/labour-bureaus").as(Items.class)));
    }

    /** Code and name of the 47 prefectures. */
    public Map<String, String> prefectures(Api api) {
        return known.computeIfAbsent(
                "prefectures", _ -> read(api.get("/reference/prefectures").as(Items.class)));
    }

    /** Code and name of the municipalities of a prefecture; nothing if there is no such prefecture. */
    public Map<String, String> municipalities(Api api, String prefecture) {
        if (!prefectures(api).containsKey(prefecture)) {
            return Map.of();
        }
        return known.computeIfAbsent(
                prefecture,
                _ -> read(api.get("/reference/municipalities")
                        .with("prefecture", prefecture)
                        .as(Items.class)));
    }

    /** The prefecture and, if it is one, the municipality. */
    public String place(Api api, String code) {
        String prefecture = prefectures(api).getOrDefault(code.substring(0, 2), "");
        return code.length() == 2
                ? prefecture
                : prefecture + municipalities(api, code.substring(0, 2)).getOrDefault(code, "");
    }

    private static Map<String, String> read(Items items) {
        Map<String, String> names = new LinkedHashMap<>();
        items.items().forEach(item -> names.put(item.code(), item.name()));
        return names;
    }
}
