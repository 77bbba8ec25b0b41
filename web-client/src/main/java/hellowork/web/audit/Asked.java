package hellowork.web.audit;

import hellowork.web.api.Call;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which events an auditor asks for, as it stands in the page's address; what is absent or blank holds for all.
 *
 * @param from the first day, in Asia/Tokyo
 * @param to the last day, in Asia/Tokyo
 * @param after the position after which the page begins
 */
record Asked(
        @Nullable String aggregateId,
        @Nullable String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long after) {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** The question with these filters; days that are none are refused at their field. */
    Call of(Call call) {
        return call.with("aggregateId", stripped(aggregateId))
                .with("type", stripped(type))
                .with("from", midnight("from", from, 0))
                .with("to", midnight("to", to, 1))
                .with("after", after);
    }

    /** The address of the same events after this position, or of the first of them. */
    String address(@Nullable Long position) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit/events");
        with(address, "aggregateId", aggregateId);
        with(address, "type", type);
        with(address, "from", from);
        with(address, "to", to);
        with(address, "after", position == null ? null : position.toString());
        return address.encode().toUriString();
    }

    private static void with(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value.strip());
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static @Nullable String midnight(String field, @Nullable String day, int daysLater) {
        if (day == null || day.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(Form.halfWidth(day.strip()))
                    .plusDays(daysLater)
                    .atStartOfDay(TOKYO)
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        } catch (DateTimeException _) {
            throw new FormRefused(field, "form.date");
        }
    }
}
