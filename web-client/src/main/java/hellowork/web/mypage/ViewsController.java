package hellowork.web.mypage;

import hellowork.web.api.Api;
import hellowork.web.api.Slice;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 閲覧・連絡の記録: which organizations opened the profile or wrote. */
@Controller
@For(Role.JOB_SEEKER)
class ViewsController {
    /**
     * @param kind VIEWED or CONTACTED
     * @param contractor who did it in a municipality's name, if a contractor did
     */
    record View(
            String organizationId,
            @Nullable String name,
            String category,
            @Nullable String contractor,
            String kind,
            Instant at) {}

    @GetMapping("/my-page/views")
    String views(Api api, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Slice<View> page = api.get("/my-page/views").with("cursor", cursor).page(View.class);
        model.addAttribute("views", page.items());
        model.addAttribute("next", page.next());
        model.addAttribute("cursor", cursor);
        return "mypage/views";
    }
}
