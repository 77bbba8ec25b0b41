package hellowork.query.helpdesk;

import hellowork.rest.BusinessClock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Anybody may ask how the help desk is reached: most of all who cannot log in. */
@RestController
@Tag(name = "Help")
@EnableConfigurationProperties(HelpDesk.class)
class HelpDeskController {
    private final HelpDesk desk;
    private final BusinessClock clock;

    HelpDeskController(HelpDesk desk, BusinessClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * How and when the help desk is reached.
     *
     * @param opens from when on, in Japan, on Monday to Friday
     * @param closes until when
     * @param openNow whether somebody answers at this moment
     * @param opensNext when it opens for the next time
     */
    record HelpDeskHours(
            String phone,
            String mailAddress,
            LocalTime opens,
            LocalTime closes,
            boolean openNow,
            Instant opensNext,
            String japanese,
            String english) {}

    @Operation(
            operationId = "readHelpDesk",
            summary = "The help desk: phone, mail, hours, and whether it is open (S-43)")
    @GetMapping("/api/v1/help-desk")
    HelpDeskHours helpDesk() {
        Instant now = clock.instant();
        return new HelpDeskHours(
                desk.phone(),
                desk.mailAddress(),
                desk.opens(),
                desk.closes(),
                desk.isOpenAt(now),
                desk.opensNextAfter(now),
                "受付時間は月曜日から金曜日の%sから%sまでです(祝日・年末年始を除く)。メールはいつでも受け付けます。".formatted(desk.opens(), desk.closes()),
                "Monday to Friday from %s to %s in Japan, not on public holidays nor at New Year. Mail at any time."
                        .formatted(desk.opens(), desk.closes()));
    }
}
