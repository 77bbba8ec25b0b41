package hellowork.web.mypage;

import hellowork.web.api.Answer;
import hellowork.web.api.Api;
import hellowork.web.page.Notices;
import hellowork.web.registration.Registration;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything that is held about oneself, as a file; and the end of the MyPage (S-31). */
@Controller
@For(Role.JOB_SEEKER)
class OwnDataController {
    @GetMapping("/my-page/data")
    String data() {
        return "mypage/data";
    }

    @GetMapping("/my-page/data/file")
    ResponseEntity<byte[]> file(Api api) {
        Answer answer = api.get("/my-page/data").answer();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(answer.body());
    }

    @GetMapping("/my-page/closing")
    String closing(Api api, Model model) {
        model.addAttribute("own", api.get("/my-page").as(Registration.class));
        return "mypage/closing";
    }

    @PostMapping("/my-page/closing")
    String close(Api api, Notices notices) {
        api.delete("/my-page").send();
        notices.say("mypage.closed");
        return "redirect:/my-page";
    }
}
