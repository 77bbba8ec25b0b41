package hellowork.query.mypage;

import hellowork.events.Role;
import hellowork.query.BrokenOff;
import hellowork.query.complaints.OwnComplaints;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.views.Views;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.exc.JacksonIOException;

/** 自分のデータ: everything about oneself, as a file. */
@RestController
@Tag(name = "MyPage")
class OwnDataController {
    private static final Logger LOG = LoggerFactory.getLogger(OwnDataController.class);

    private final OwnData data;

    OwnDataController(OwnData data) {
        this.data = data;
    }

    @Operation(
            operationId = "downloadOwnData",
            summary = "Everything that the service holds about oneself, to be kept as a file",
            description =
                    "myPage as it stands; terms, which versions were accepted and when; account, its address and what "
                            + "happened to it, and logins, how they went, without browsers and trusts (S-69, S-75); "
                            + "history, everything recorded of the registration, its disclosure, blocks and "
                            + "exclusions; messages and placement, by conversation; complaints; views, who looked "
                            + "and wrote. An answer that breaks off is not complete.")
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
    @ReadsFrom({OwnComplaints.PROJECTION, Views.PROJECTION})
    void download(@ActingAs(Role.JOB_SEEKER) Actor actor, HttpServletResponse response) throws IOException {
        MyPage page = data.page(actor.jobSeeker());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            data.write(actor, page, response.getOutputStream());
        } catch (JacksonIOException gone) {
            LOG.debug("A job seeker stopped reading", gone);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
                throw e;
            }
            throw new BrokenOff(e);
        }
    }

    /** What failed after the answer had begun: nothing handles it, so that the container closes the connection. */
    @ExceptionHandler
    @SuppressWarnings("DoNotCallSuggester") // Spring calls it, and takes what it throws as "not handled"
    void brokenOff(BrokenOff failure) {
        throw failure;
    }
}
