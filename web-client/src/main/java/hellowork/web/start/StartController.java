package hellowork.web.start;

import hellowork.web.session.ForEverybody;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what the service is, the login, and in a demonstration one account of each role. */
@Controller
@ForEverybody
class StartController {
    private final ObjectProvider<TrialAccounts> trials;

    StartController(ObjectProvider<TrialAccounts> trials) {
        this.trials = trials;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute(
                "trials",
                trials.stream().flatMap(each -> each.all().stream()).toList());
        return "start";
    }
}
