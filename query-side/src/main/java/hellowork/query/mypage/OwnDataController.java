package hellowork.query.mypage;

import hellowork.events.Role;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.RestRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 自分のデータ: everything about oneself, as a file. */
@RestController
@Tag(name = "MyPage")
class OwnDataController {
    private final OwnData data;

    OwnDataController(OwnData data) {
        this.data = data;
    }

    @Operation(
            operationId = "downloadOwnData",
            summary = "Everything that the service holds about oneself, to be kept as a file",
            description =
                    "myPage as it stands; history, everything recorded of the registration, its disclosure, blocks "
                            + "and exclusions; messages, by conversation; views, who looked and wrote.")
    @GetMapping(path = "/api/v1/my-page/data", produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            description = "One JSON object, as an attachment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema =
                                    @Schema(
                                            type = "object",
                                            additionalProperties = Schema.AdditionalPropertiesValue.TRUE)))
    void download(@ActingAs(Role.JOB_SEEKER) Actor actor, HttpServletResponse response) throws IOException {
        MyPage page = data.page(actor.jobSeeker()).orElseThrow(RestRule.UNKNOWN::violated);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        data.write(actor.jobSeeker(), page, response.getOutputStream());
    }
}
