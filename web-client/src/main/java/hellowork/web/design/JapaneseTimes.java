package hellowork.web.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Times as people read them, in Asia/Tokyo and the reader's language: {@code 2026年11月23日(月) 14:05}. Templates take them by
 * the fragments {@code moment} and {@code date} of components/text.html.
 *
 * <p>A moment is an {@link Instant}, {@link OffsetDateTime} or {@link ZonedDateTime}, a date a {@link LocalDate}; both also as
 * the API writes them (RFC 3339). A moment asked for as a date is the date that it has in Tokyo. Anything else is refused.
 */
@Component("japan")
public final class JapaneseTimes {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final MessageSource messages;

    JapaneseTimes(MessageSource messages) {
        this.messages = messages;
    }

    /** Date, day of the week, hours and minutes. */
    public String moment(Object at) {
        return inTokyo(at).format(pattern("component.time.moment"));
    }

    /** Date and day of the week. */
    public String date(Object on) {
        return dateOf(on).format(pattern("component.time.date"));
    }

    /** Day of the month and of the week, where the month stands above: {@code 23日(月)}. */
    public String day(Object on) {
        return dateOf(on).format(pattern("component.time.day"));
    }

    /** For machines: {@code 2026-11-23T14:05:00+09:00}. */
    public String iso(Object at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inTokyo(at).truncatedTo(ChronoUnit.SECONDS));
    }

    /** For machines: {@code 2026-11-23}. */
    public String isoDate(Object on) {
        return dateOf(on).toString();
    }

    private DateTimeFormatter pattern(String key) {
        Locale reader = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage(key, null, reader), reader);
    }

    private static ZonedDateTime inTokyo(Object at) {
        return switch (at) {
            case Instant instant -> instant.atZone(TOKYO);
            case OffsetDateTime time -> time.atZoneSameInstant(TOKYO);
            case ZonedDateTime time -> time.withZoneSameInstant(TOKYO);
            case String text -> OffsetDateTime.parse(text).atZoneSameInstant(TOKYO);
            default -> throw new IllegalArgumentException("not a moment: " + at.getClass());
        };
    }

    private static LocalDate dateOf(Object on) {
        if (on instanceof LocalDate date) {
            return date;
        }
        return on instanceof String text && text.length() == 10
                ? LocalDate.parse(text)
                : inTokyo(on).toLocalDate();
    }
}
