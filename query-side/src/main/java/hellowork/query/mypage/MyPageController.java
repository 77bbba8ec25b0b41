package hellowork.query.mypage;

import hellowork.events.JobSeekerId;
import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 求職者マイページ: own data, for their owner and for the desk. */
@RestController
@Tag(name = "Job seekers")
class MyPageController {
    private final MyPages pages;

    MyPageController(MyPages pages) {
        this.pages = pages;
    }

    @Operation(
            operationId = "readMyPage",
            summary = "The job seeker's own data, and whether the service may be used today (S-30, S-31)")
    @GetMapping("/api/v1/my-page")
    MyPage myPage(@ActingAs(Role.JOB_SEEKER) Actor actor) {
        return pages.of(actor.jobSeeker()).map(MyPages.Read::page).orElseThrow(RestRule.UNKNOWN::violated);
    }

    @Operation(
            operationId = "readJobSeeker",
            summary = "A registration, for the Hello Work desk; its ETag is what a change is meant for")
    @GetMapping("/api/v1/job-seekers/{jobSeekerId}")
    ResponseEntity<MyPage> jobSeeker(@ActingAs(Role.DESK_OFFICER) Actor actor, @PathVariable JobSeekerId jobSeekerId) {
        MyPages.Read read = pages.of(jobSeekerId).orElseThrow(RestRule.UNKNOWN::violated);
        return ResponseEntity.ok().eTag("\"" + read.changes() + "\"").body(read.page());
    }
}
