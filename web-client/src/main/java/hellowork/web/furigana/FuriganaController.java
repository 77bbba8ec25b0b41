package hellowork.web.furigana;

import hellowork.web.form.Addresses;
import hellowork.web.form.Form;
import hellowork.web.session.ForEverybody;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The switch in the header of every Japanese page. */
@Controller
@ForEverybody
class FuriganaController {
    /** The same page, with readings or without. */
    @PostMapping("/furigana")
    String furigana(Form form, HttpServletResponse response) {
        Furigana.keep(response, form.first("furigana").equals("on"));
        return "redirect:" + Addresses.localPageOrStart(form.first("page"));
    }
}
