package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import hellowork.acceptance.Organization.Sent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 案内送信等の総数: 1,000 a day. */
class QuotaIT {
    private static final int LIMIT = 1_000;
    private static final int CLIENTS = 16;

    private final Service service = Service.service();

    @Test
    @Rule({"S-10", "S-11"})
    void exactly_a_thousand_messages_a_day_are_sent_and_the_next_day_begins_anew() throws Exception {
        service.time().becomes(service.time().next(LocalTime.of(9, 0)));
        LocalDate day = service.time().today();
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        seeker.switchesNotice(false); // a thousand mails are not what this is about
        Sent outreach = agency.writesTo(seeker);
        seeker.answers(outreach.threadId(), "よろしくお願いします。");
        agency.writesIn(outreach.threadId(), "ご返信ありがとうございます。"); // an answer does not count
        assertThat(agency.used()).isOne();

        List<Answer> answers = manyClientsWrite(agency, LIMIT + 100, outreach);

        assertThat(answers.stream().filter(Answer::isDone)).hasSize(LIMIT - 1);
        assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(101);
        Answer refused = thenRefused(429, "S-10", () -> agency.writesIn(outreach.threadId(), "追伸です。"));
        assertThat(refused.header("RateLimit"))
                .hasValueSatisfying(limit -> assertThat(limit).contains("r=0"));
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow()))
                .as("until midnight in Japan")
                .isBetween(14 * 3_600L, 15 * 3_600L);
        assertThat(then(agency).used()).isEqualTo(LIMIT);
        assertThat(agency.sees("/quota").json().get("left").asInt()).isZero();
        assertThat(agency.sees("/quota/days?month=" + YearMonth.from(day))
                        .json()
                        .get("days")
                        .get(day.getDayOfMonth() - 1)
                        .get("used")
                        .asInt())
                .isEqualTo(LIMIT);
        assertThat(then(other).used()).as("another organization has its own").isZero();
        other.writesTo(seeker);

        when(service.time()).becomes(service.time().next(LocalTime.MIDNIGHT));

        then(agency).writesIn(outreach.threadId(), "新しい日です。");
        assertThat(agency.used()).isOne();
        assertThat(agency.used(day)).isEqualTo(LIMIT);
    }

    private static List<Answer> manyClientsWrite(Organization agency, int times, Sent outreach) throws Exception {
        List<Callable<Answer>> sends = IntStream.range(0, times)
                .<Callable<Answer>>mapToObj(i -> () -> {
                    Answer answer;
                    do {
                        answer = agency.tries(
                                "POST",
                                "/threads/" + outreach.threadId() + "/messages",
                                Map.of("body", "続報 " + i),
                                Map.of("Idempotency-Key", "follow-up-" + i));
                    } while (answer.code().equals("P-BUSY")); // nothing was changed
                    return answer;
                })
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> sent : clients.invokeAll(sends)) {
                answers.add(sent.get());
            }
            return Collections.unmodifiableList(answers);
        }
    }

    @Test
    @Rule("S-10")
    void a_message_counts_on_the_day_that_it_is_in_japan() {
        service.time().becomes(service.time().next(LocalTime.of(23, 30)));
        LocalDate before = service.time().today();
        Organization agency = given(service.approvedOrganization());
        JobSeeker one = given(service.disclosedJobSeeker());
        JobSeeker other = given(service.disclosedJobSeeker());

        agency.writesTo(one);
        service.time().becomes(service.time().next(LocalTime.MIDNIGHT));
        agency.writesTo(other);

        assertThat(then(agency).used(before)).isOne();
        assertThat(then(agency).used(before.plusDays(1))).isOne();
    }
}
