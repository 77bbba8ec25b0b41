package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 利用実績報告: once a year, by 20 April, also with nothing to report (他Q8). */
class UsageReportIT {
    private static final List<String> ITEMS = List.of(
            "messagesSent",
            "seekersContacted",
            "replies",
            "jobApplicationsAccepted",
            "regularPlacements",
            "otherPlacements",
            "complaintsReceived",
            "complaintsSolved",
            "paidServicesNotified");

    private final Service service = Service.service();
    private final int year = fiscalYear();

    private int fiscalYear() {
        LocalDate today = service.time().today();
        return today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();
    }

    private Instant april(int day) {
        return LocalDate.of(year + 1, 4, day).atStartOfDay(BusinessTime.JAPAN).toInstant();
    }

    /** The figures as they are shown, with these in their place. */
    private Map<String, Object> asShown(Organization agency, Map<String, Integer> others) {
        JsonNode shown = agency.usageReport(year).json();
        Map<String, Object> line = new HashMap<>();
        ITEMS.forEach(item -> line.put(item, shown.get(item).asInt()));
        line.putAll(others);
        Map<String, Object> report = new HashMap<>();
        report.put("basis", shown.get("basis").asString());
        report.put("zero", false);
        report.put("lines", List.of(line));
        report.put("reasons", List.of());
        return report;
    }

    private Map<String, Object> nothing(Organization agency, boolean said) {
        Map<String, Object> report = asShown(agency, Map.of());
        report.put("zero", said);
        return report;
    }

    private void reports(Organization agency, Map<String, Object> report) {
        agency.does("PUT", "/usage-reports/" + year, report);
    }

    private String state(Organization agency) {
        return agency.usageReport(year).json().get("state").asString();
    }

    private @Nullable JsonNode listed(Organization agency, String which) {
        BureauOfficer officer = service.bureauOfficer();
        String path = "/usage-reports?limit=100&fiscalYear=" + year + "&which=" + which;
        String next = "";
        do {
            JsonNode page = officer.sees(path + next).json();
            for (JsonNode item : page.get("items")) {
                if (item.get("organizationId").asString().equals(agency.id())) {
                    return item;
                }
            }
            next = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!next.isEmpty());
        return null;
    }

    @Test
    @Rule("S-50")
    void a_year_is_reported_after_its_end_with_what_the_history_knows_and_what_the_organization_adds() {
        Organization agency = given(service.approvedOrganization());
        Placement placement = Placement.begun(agency, given(service.disclosedJobSeeker()));
        placement.accepts(false);
        placement.records("REGULAR", service.time().today());
        thenRefused(409, "S-50", () -> reports(agency, asShown(agency, Map.of())));
        Map<String, Object> early = asShown(agency, Map.of());

        service.time().becomes(april(1));
        thenRefused(409, "P-REPORT-BASIS", () -> reports(agency, early));
        assertThat(state(agency)).isEqualTo("DUE");
        thenRefused(422, "P-REPORT-REASON", () -> reports(agency, asShown(agency, Map.of("messagesSent", 5))));
        Map<String, Object> report = asShown(agency, Map.of("jobApplicationsAccepted", 4, "replies", 0));
        report.put("reasons", List.of(Map.of("item", "REPLIES", "reason", "試験的な返信のため除きます。")));
        reports(when(agency), report);

        JsonNode seen = service.bureauOfficer()
                .sees("/usage-reports/" + year + "?organizationId=" + agency.id())
                .json();
        assertThat(seen.get("state").asString()).isEqualTo("SUBMITTED");
        assertThat(seen.get("regularPlacements").asInt()).isOne();
        assertThat(seen.has("basis")).as("only the organization reports").isFalse();
        JsonNode version = seen.get("versions").get(0);
        assertThat(version.get("lines")
                        .get(0)
                        .get("figures")
                        .get("jobApplicationsAccepted")
                        .asInt())
                .isEqualTo(4);
        JsonNode correction = version.get("corrections").get(0);
        assertThat(correction.get("known").asInt()).isOne();
        assertThat(correction.get("reported").asInt()).isZero();
        assertThat(correction.get("reason").asString()).contains("試験的");
        BureauOfficer osaka = service.bureauOfficer(ApplicationForm.OSAKA);
        thenRefused(404, "P-UNKNOWN", () -> osaka.sees("/usage-reports/" + year + "?organizationId=" + agency.id()));
    }

    @Test
    @Rule("S-51")
    void a_zero_report_and_no_report_differ() {
        Organization idle = given(service.approvedOrganization());
        Organization silent = given(service.approvedOrganization());
        service.time().becomes(april(1));

        thenRefused(422, "S-51", () -> reports(idle, nothing(idle, false)));
        reports(when(idle), nothing(idle, true));

        assertThat(listed(idle, "ZERO")).isNotNull();
        assertThat(listed(idle, "NOT_REPORTED")).isNull();
        assertThat(listed(silent, "NOT_REPORTED")).isNotNull();
        assertThat(listed(silent, "REPORTED")).isNull();
        assertThat(state(then(idle))).isEqualTo("SUBMITTED");
    }

    @Test
    @Rule("S-51")
    void figures_make_no_zero_report() {
        Organization agency = given(service.approvedOrganization());
        agency.writesTo(given(service.disclosedJobSeeker()));
        service.time().becomes(april(1));

        thenRefused(422, "S-51", () -> reports(agency, nothing(agency, true)));

        assertThat(state(then(agency))).isEqualTo("DUE");
    }

    @Test
    @Rule("S-50")
    void it_is_late_from_the_first_instant_of_21_april_on_and_still_taken_and_corrected() {
        Organization agency = given(service.approvedOrganization());
        service.time().standsAt(april(21).minusSeconds(1));
        assertThat(state(agency)).isEqualTo("DUE");

        service.time().becomes(april(21));
        assertThat(state(agency)).isEqualTo("OVERDUE");
        reports(when(agency), nothing(agency, true));

        assertThat(state(then(agency))).isEqualTo("LATE");
        assertThat(listed(agency, "LATE")).isNotNull();
        Map<String, Object> corrected = asShown(agency, Map.of("complaintsReceived", 1));
        thenRefused(409, "P-REPORT-REASON", () -> reports(agency, corrected));
        corrected.put("correctedBecause", "\u3000");
        thenRefused(400, "P-INPUT", () -> reports(agency, corrected));
        corrected.put("correctedBecause", "電話での苦情が漏れていました。");
        reports(when(agency), corrected);

        JsonNode report = agency.usageReport(year).json();
        assertThat(report.get("state").asString()).isEqualTo("CORRECTED");
        assertThat(report.get("late").asBoolean()).as("it stays late").isTrue();
        assertThat(report.get("versions").size()).isEqualTo(2);
        assertThat(listed(agency, "CORRECTED")).isNotNull();
    }

    @Test
    @Rule("S-50")
    void who_has_not_reported_is_reminded_and_who_has_is_not() {
        Organization silent = given(service.approvedOrganization());
        Organization quick = given(service.approvedOrganization());
        service.time().becomes(april(1));
        reports(quick, nothing(quick, true));

        service.time().becomes(when(april(1).plus(Duration.ofHours(9))));

        Awaitility.await("the reminder").atMost(Duration.ofSeconds(60)).until(() -> reminders(silent) == 1);
        assertThat(reminders(then(quick))).isZero();
        service.time().becomes(april(15).plus(Duration.ofHours(9)));
        Awaitility.await("the second reminder").atMost(Duration.ofSeconds(60)).until(() -> reminders(silent) == 2);
        assertThat(reminders(then(quick))).isZero();
        assertThat(silent.usageReport(year).json().get("reminders").size()).isEqualTo(2);
    }

    private long reminders(Organization agency) {
        return service.mails().to(agency.mailAddress).stream()
                .filter(mail -> mail.subject().contains("利用実績報告のお願い"))
                .count();
    }

    @Test
    @Rule("S-50")
    void who_has_withdrawn_reports_the_year_too() {
        Organization gone = given(service.approvedOrganization());
        gone.writesTo(given(service.disclosedJobSeeker()));
        gone.withdraws();

        reports(when(gone), asShown(gone, Map.of()));

        assertThat(state(then(gone))).isEqualTo("SUBMITTED");
        assertThat(listed(gone, "REPORTED")).isNotNull();
    }
}
