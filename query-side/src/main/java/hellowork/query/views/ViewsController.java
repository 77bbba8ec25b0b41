package hellowork.query.views;

import hellowork.events.Role;
import hellowork.query.projection.ReadsFrom;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 閲覧・連絡の記録, for the job seeker it is about. */
@RestController
@Tag(name = "MyPage")
class ViewsController {
    private static final String LIST = "views";

    private final Views views;
    private final Cursors cursors;

    ViewsController(Views views, Cursors cursors) {
        this.views = views;
        this.cursors = cursors;
    }

    @Operation(
            operationId = "listViews",
            summary = "Which organizations opened one's profile or wrote, and when, the newest first (S-32)")
    @GetMapping("/api/v1/my-page/views")
    @ReadsFrom(ViewsProjection.NAME)
    Page<View> views(
            @ActingAs(Role.JOB_SEEKER) Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.jobSeeker().value();
        long before = cursor == null
                ? Views.NEWEST
                : Long.parseLong(cursors.keys(LIST, reader, cursor).getFirst());
        return Page.of(
                views.before(actor.jobSeeker(), before, limit + 1),
                limit,
                Views.Entry::view,
                last -> cursors.after(LIST, reader, List.of(Long.toString(last.position()))));
    }
}
