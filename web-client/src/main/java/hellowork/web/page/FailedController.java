package hellowork.web.page;

import hellowork.web.form.Addresses;
import hellowork.web.session.ForEverybody;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What failed where nobody could answer any more, such as in a template: a page for a page, JSON for the rest. */
@Controller
@ForEverybody
class FailedController implements ErrorController {
    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        HttpStatusCode status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                && !Addresses.isPage(path)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(Map.of("status", status.value()));
        }
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("kind", PageErrors.kind(status.value()));
        return page;
    }
}
