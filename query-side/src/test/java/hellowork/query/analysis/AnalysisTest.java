package hellowork.query.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.DomainEvent;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageKind;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.UsageReportEvent.UsageReportSubmitted;
import hellowork.events.UsageReportId;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Months of years that no other test uses. */
@QueryTest
class AnalysisTest {
    @Autowired
    private History history;

    @Autowired
    private Api api;

    @Test
    void a_number_below_five_is_absent_and_five_is_told_by_days_in_Tokyo() {
        sent(5, Instant.parse("2011-05-10T14:59:59Z"));
        sent(4, Instant.parse("2011-05-10T15:00:00Z"));
        long position = replied(5, Instant.parse("2011-05-10T15:00:00Z"));

        JsonNode days = analyst("/messages?month=2011-05", position).get("days");

        assertThat(days).hasSize(31);
        assertThat(days.get(9).toString()).isEqualTo("{\"day\":\"2011-05-10\",\"messages\":5}");
        assertThat(days.get(10).toString()).isEqualTo("{\"day\":\"2011-05-11\",\"replies\":5}");
        assertThat(days.get(11).toString()).as("nought is a small number too").isEqualTo("{\"day\":\"2011-05-12\"}");
    }

    @Test
    void blocks_are_told_by_month_of_a_fiscal_year_whoever_was_blocked() {
        blocked(4, Instant.parse("2011-03-31T14:59:59Z"));
        blocked(3, Instant.parse("2011-03-31T15:00:00Z"));
        blocked(2, Instant.parse("2011-04-30T14:59:59Z"));
        blocked(4, Instant.parse("2011-05-31T14:59:59Z"));
        long position = blocked(6, Instant.parse("2012-03-31T14:59:59Z"));

        JsonNode months = analyst("/blocks?fiscalYear=2011", position).get("months");

        assertThat(months).hasSize(12);
        assertThat(months.get(0).toString()).isEqualTo("{\"month\":\"2011-04\",\"blocks\":5}");
        assertThat(months.get(1).toString()).isEqualTo("{\"month\":\"2011-05\"}");
        assertThat(months.get(11).toString()).isEqualTo("{\"month\":\"2012-03\",\"blocks\":6}");
    }

    @Test
    void only_days_and_months_that_are_over_are_told() {
        LocalDate before = JapanTime.dayOf(Instant.now());
        JsonNode days = analyst("/messages?month=" + YearMonth.from(before), 0).get("days");
        JsonNode months = analyst("/blocks?fiscalYear=" + JapanTime.fiscalYearOf(Instant.now()), 0)
                .get("months");
        LocalDate after = JapanTime.dayOf(Instant.now());

        assertThat(days.size()).isIn(before.getDayOfMonth() - 1, after.getDayOfMonth() - 1);
        assertThat(months.size()).isIn((before.getMonthValue() + 8) % 12, (after.getMonthValue() + 8) % 12);
        assertThat(analyst("/messages?month=" + YearMonth.from(after).plusMonths(1), 0)
                        .get("days"))
                .isEmpty();
    }

    @Test
    void reports_are_counted_by_bureau_and_few_organizations_are_not_told_to_analysts() {
        Instant approved = Instant.parse("2010-06-01T00:00:00Z");
        Instant inTime = Instant.parse("2011-04-20T14:59:59Z");
        List<OrganizationId> many = organizations(5, "46", approved);
        organizations(4, "47", approved);
        history.append(reported(many.get(0), true, inTime));
        history.append(reported(many.get(1), false, inTime));
        long position = history.append(reported(many.get(2), false, inTime.plusSeconds(1)));

        JsonNode items = analyst("/usage-reports?fiscalYear=2010", position).get("items");

        assertThat(items).hasSize(47);
        assertThat(items.get(45).toString())
                .isEqualTo("{\"bureau\":\"46\",\"required\":5,\"reported\":3,\"zero\":1,\"late\":1}");
        assertThat(items.get(46).toString()).isEqualTo("{\"bureau\":\"47\"}");
        assertThat(officer("47", 2010).toString())
                .as("the bureau's own, which its list names anyway")
                .isEqualTo("[{\"bureau\":\"47\",\"required\":4,\"reported\":0,\"zero\":0,\"late\":0}]");
        assertThat(officer("46", 2009).toString())
                .isEqualTo("[{\"bureau\":\"46\",\"required\":0,\"reported\":0,\"zero\":0,\"late\":0}]");
    }

    @ParameterizedTest
    @EnumSource(names = "ANALYST", mode = EnumSource.Mode.EXCLUDE)
    void blocks_are_for_analysts_alone(Role role) {
        Api.User user = switch (role) {
            case ORGANIZATION -> api.organization(Samples.organization());
            case BUREAU_OFFICER -> api.bureauOfficer("13");
            case JOB_SEEKER -> api.jobSeeker(Samples.jobSeeker());
            case DESK_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR -> api.official(role);
        };
        for (String path : List.of("/blocks?fiscalYear=2011", "/messages?month=2011-05", "/seekers")) {
            assertThat(user.get("/api/v1/analysis" + path).status()).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages",
                "/messages?month=2011-13",
                "/messages?month=1999-12",
                "/blocks",
                "/blocks?fiscalYear=1999",
                "/usage-reports?fiscalYear=9999"
            })
    void what_cannot_be_asked_is_refused(String path) {
        assertThat(api.official(Role.ANALYST).get("/api/v1/analysis" + path).status())
                .isEqualTo(400);
    }

    private JsonNode analyst(String path, long position) {
        Api.Answer answer = api.official(Role.ANALYST).get("/api/v1/analysis" + path, position);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    private JsonNode officer(String bureau, int year) {
        return api.bureauOfficer(bureau)
                .get("/api/v1/analysis/usage-reports?fiscalYear=" + year)
                .body()
                .get("items");
    }

    private List<OrganizationId> organizations(int number, String bureau, Instant approved) {
        return IntStream.range(0, number)
                .mapToObj(_ -> {
                    OrganizationId id = Samples.organization();
                    history.append(
                            Samples.submitted(id, "人材", bureau, approved),
                            new ApplicationApproved(id, Samples.ACCOUNT, approved));
                    return id;
                })
                .toList();
    }

    private static DomainEvent reported(OrganizationId id, boolean zero, Instant at) {
        return new UsageReportSubmitted(
                UsageReportId.of(id, 2010), id, 2010, Samples.ACCOUNT, zero, List.of(), List.of(), "1", at);
    }

    private long sent(int number, Instant at) {
        return history.append(IntStream.range(0, number)
                .mapToObj(_ -> Samples.sent(
                        Samples.thread(),
                        Samples.message(),
                        Samples.organization(),
                        Samples.jobSeeker(),
                        MessageKind.OUTREACH,
                        at))
                .toList());
    }

    private long replied(int number, Instant at) {
        return history.append(IntStream.range(0, number)
                .mapToObj(_ -> Samples.reply(Samples.thread(), Samples.organization(), Samples.jobSeeker(), at))
                .toList());
    }

    private long blocked(int number, Instant at) {
        JobSeekerId seeker = Samples.jobSeeker();
        return history.append(IntStream.range(0, number)
                .mapToObj(_ -> new SenderBlocked(seeker, Samples.organization(), at))
                .toList());
    }
}
