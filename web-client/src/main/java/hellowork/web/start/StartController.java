package hellowork.web.start;

import hellowork.web.session.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what the service is, the login, and in a demonstration one account of each role. */
@Controller
@ForEverybody
class StartController {
    private final Demonstration demonstration;

    StartController(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("trials", demonstration.accounts());
        model.addAttribute("localPages", demonstration.pages());
        return "start";
    }
}
