package hellowork.web.live;

import hellowork.web.api.Api;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The API's stream of changes for the pages of a browser, which cannot send a bearer token: handed on as it comes, until
 * either side ends it. A page without scripts shows the same when it is opened again.
 */
@Controller
@For({Role.JOB_SEEKER, Role.ORGANIZATION, Role.BUREAU_OFFICER, Role.DESK_OFFICER})
class LiveController {
    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);
    private static final int PORTION = 1_024;

    @GetMapping("/live")
    void changes(Api api, HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            return; // who asks only for the head would never be seen to leave
        }
        InputStream changes = api.get("/changes").stream();
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        try (changes) {
            OutputStream page = response.getOutputStream();
            response.flushBuffer();
            byte[] portion = new byte[PORTION];
            for (int read = changes.read(portion); read >= 0; read = changes.read(portion)) {
                page.write(portion, 0, read);
                response.flushBuffer();
            }
        } catch (IOException over) {
            LOG.trace("One side has left", over); // as each of them may; the browser comes back by itself
        }
    }
}
