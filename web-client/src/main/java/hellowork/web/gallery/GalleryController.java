package hellowork.web.gallery;

import hellowork.web.api.Problem;
import hellowork.web.form.ShownAgain;
import hellowork.web.session.ForEverybody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Each component in each of its states; sending the form shows it refused. Nothing is stored. */
@Controller
@ForEverybody
class GalleryController {
    private static final Instant EXAMPLE = Instant.parse("2026-11-23T05:05:00Z");

    private final Map<String, String> usages = Usages.read();
    private final MessageSource messages;

    GalleryController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/gallery")
    String gallery(Model model) {
        model.addAttribute("usages", usages)
                .addAttribute("now", EXAMPLE)
                .addAttribute("version", 3)
                .addAttribute("prefectures", ordered("13", "東京都", "27", "大阪府", "47", "沖縄県"))
                .addAttribute("chosen", Set.of("13"))
                .addAttribute("help", Map.of("47", "離島を含みます。"))
                .addAttribute("breadcrumbs", ordered("/", "はじめに"));
        Map<String, Integer> figures = new LinkedHashMap<>();
        figures.put("2024年度", 12_480);
        figures.put("2025年度", 83_201);
        figures.put("2026年度", 0);
        model.addAttribute("figures", figures);
        return "gallery";
    }

    @PostMapping("/gallery")
    View refused(HttpServletRequest request, Locale language) {
        String said = messages.getMessage("gallery.refused", null, language);
        List<Problem.Fault> faults = Stream.of(
                        "name", "mail", "password", "otp", "body", "prefecture", "decision", "areas", "agreed")
                .map(field -> new Problem.Fault("/" + field, said, said))
                .toList();
        return ShownAgain.refused(request, 422, new Problem(null, null, null, faults, null, null), language);
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
