package hellowork.web.page;

import hellowork.web.form.Addresses;
import hellowork.web.form.Form;
import hellowork.web.form.ShownAgain;
import hellowork.web.session.ForEverybody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;

/** What every page can send, and what comes of a form that was left open for too long. */
@Controller
@ForEverybody
class LanguageController {
    private final LocaleResolver languages;

    LanguageController(LocaleResolver languages) {
        this.languages = languages;
    }

    /** The other language, on the same page. */
    @PostMapping("/language")
    String language(Form form, HttpServletRequest request, HttpServletResponse response) {
        languages.setLocale(request, response, form.first("language").equals("en") ? Locale.ENGLISH : Locale.JAPANESE);
        return "redirect:" + Addresses.localPageOrStart(form.first("page"));
    }

    /** A form whose page has led on, since something has happened meanwhile. */
    @GetMapping(ShownAgain.REFUSED)
    String refused(@RequestAttribute(name = ShownAgain.WAY_ON, required = false) @Nullable String wayOn, Model model) {
        if (wayOn == null) {
            return "redirect:/";
        }
        model.addAttribute("wayOn", wayOn);
        return "form-refused";
    }

    /** The forgery protection did not know the form: the browser has forgotten its cookies since the page was opened. */
    @RequestMapping("/form-expired")
    String expired(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("kind", "expired");
        return "error";
    }
}
