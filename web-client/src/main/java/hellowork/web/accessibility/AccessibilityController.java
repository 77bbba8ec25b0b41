package hellowork.web.accessibility;

import hellowork.web.session.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the pages promise to everybody, and whom to tell where they fail. */
@Controller
@ForEverybody
class AccessibilityController {
    @GetMapping("/accessibility")
    String statement() {
        return "accessibility";
    }
}
