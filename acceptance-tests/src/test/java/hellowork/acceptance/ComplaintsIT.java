package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 苦情: from the job seeker to the officer, and to the desk of Hello Work (求Q4, 他Q5). */
class ComplaintsIT {
    private static final String BODY = "断ったあとも連絡が続いています。";

    private final Service service = Service.service();

    private static Map<String, Object> toOfficer(Organization agency, String body) {
        Map<String, Object> form = new HashMap<>();
        form.put("organizationId", agency.id());
        form.put("to", "ORGANIZATION");
        form.put("subject", "案内について");
        form.put("body", body);
        return form;
    }

    private static Map<String, Object> toDesk(Organization agency) {
        Map<String, Object> form = toOfficer(agency, BODY);
        form.put("to", "DESK");
        form.put("prefecture", "13");
        return form;
    }

    private static String complains(JobSeeker seeker, Map<String, Object> form) {
        return seeker.does("POST", "/complaints", form)
                .json()
                .get("complaintId")
                .asString();
    }

    private static void writes(Person person, String complaint, String to, String body) {
        person.does("POST", "/complaints/" + complaint + "/messages", Map.of("to", to, "body", body));
    }

    private static void takesToDesk(Person person, String complaint, String body) {
        person.does("POST", "/complaints/" + complaint + "/escalation", Map.of("prefecture", "13", "body", body));
    }

    private static JsonNode seen(Person person, String complaint) {
        return person.sees("/complaints/" + complaint).json();
    }

    private static List<String> texts(JsonNode complaint) {
        return Answer.list(complaint.get("entries")).stream()
                .map(entry -> entry.path("text").asString(""))
                .toList();
    }

    @Test
    @Rule({"S-40", "S-32"})
    void a_job_seeker_turns_to_the_officer_first_who_learns_no_name_and_answers() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        thenRefused(
                422,
                "S-32",
                () -> complains(
                        seeker, toOfficer(agency, "私は" + seeker.registration().personal("name") + "です。" + BODY)));
        String complaint = complains(when(seeker), toOfficer(agency, BODY));

        JsonNode toAgency = seen(then(agency), complaint);
        assertThat(toAgency.get("seeker").asString()).isEqualTo(agency.referenceOf(seeker));
        assertThat(toAgency.has("jobSeekerId")).isFalse();
        assertThat(toAgency.get("state").asString()).isEqualTo("WITH_ORGANIZATION");
        writes(when(agency), complaint, "JOB_SEEKER", "以後、連絡を控えます。");
        agency.does("POST", "/complaints/" + complaint + "/solution", Map.of("solution", "案内の対象から外しました。"));
        thenRefused(
                403,
                "P-COMPLAINT-CLOSING",
                () -> agency.does("POST", "/complaints/" + complaint + "/closing", Map.of("solved", true)));
        seeker.does("POST", "/complaints/" + complaint + "/closing", Map.of("solved", true));

        JsonNode toSeeker = seen(then(seeker), complaint);
        assertThat(texts(toSeeker)).contains("以後、連絡を控えます。", "案内の対象から外しました。");
        assertThat(toSeeker.get("state").asString()).isEqualTo("CLOSED_SOLVED");
    }

    @Test
    @Rule("S-40")
    void neither_a_block_nor_a_hidden_profile_stops_the_answer_to_a_complaint() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String thread = agency.writesTo(seeker).threadId();
        seeker.answers(thread, "お断りします。");
        seeker.blocks(agency);
        seeker.disclosesTo();

        String complaint = complains(when(seeker), toOfficer(agency, BODY));
        thenRefused(409, "P-NOT-AVAILABLE", () -> agency.writesIn(thread, "すみません。"));
        writes(when(agency), complaint, "JOB_SEEKER", "申し訳ありません。");

        assertThat(texts(seen(then(seeker), complaint))).contains("申し訳ありません。");
    }

    @Test
    @Rule({"S-40", "S-41"})
    void the_end_of_an_organizations_use_stops_no_complaint() {
        Organization withdrawn = given(service.approvedOrganization());
        withdrawn.withdraws();
        Organization lapsed = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String earlier = complains(seeker, toOfficer(lapsed, BODY));
        LocalDate today = service.time().today();
        int year = today.getMonthValue() < 4 ? today.getYear() : today.getYear() + 1;
        service.time()
                .becomes(LocalDate.of(year, 4, 1)
                        .atStartOfDay(BusinessTime.JAPAN)
                        .toInstant());
        thenRefused(403, "O-14", () -> lapsed.does("POST", "/paid-service-notices", Placement.TRAINING));

        writes(when(lapsed), earlier, "JOB_SEEKER", "確認しています。");
        for (Organization gone : List.of(lapsed, withdrawn)) {
            String complaint = complains(when(seeker), toOfficer(gone, BODY));
            gone.does("POST", "/complaints/" + complaint + "/solution", Map.of("solution", "記録を消しました。"));
            seeker.does("POST", "/complaints/" + complaint + "/closing", Map.of("solved", true));
            JsonNode closed = seen(then(gone), complaint);
            assertThat(closed.get("state").asString()).isEqualTo("CLOSED_SOLVED");
            assertThat(closed.has("jobSeekerId")).isFalse();
        }
        assertThat(texts(seen(then(seeker), earlier))).contains("確認しています。");
    }

    @Test
    @Rule("S-40")
    void a_complaint_that_is_not_solved_goes_on_to_the_desk() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer desk = service.deskOfficer();
        String complaint = complains(seeker, toOfficer(agency, BODY));
        thenRefused(404, "P-UNKNOWN", () -> seen(desk, complaint));

        takesToDesk(when(seeker), complaint, "解決しませんでした。");
        desk.does("POST", "/complaints/" + complaint + "/steps", Map.of("step", "団体に電話で確認した。"));
        writes(when(desk), complaint, "ORGANIZATION", "経緯をお知らせください。");
        writes(when(agency), complaint, "DESK", "担当者の誤りでした。");
        desk.does("POST", "/complaints/" + complaint + "/solution", Map.of("solution", "団体が運用を改めました。"));
        desk.does("POST", "/complaints/" + complaint + "/closing", Map.of("solved", true));

        JsonNode toDesk = seen(then(desk), complaint);
        assertThat(texts(toDesk)).contains(BODY, "解決しませんでした。", "担当者の誤りでした。");
        assertThat(toDesk.get("jobSeekerId").asString()).isEqualTo(seeker.id());
        assertThat(texts(seen(then(seeker), complaint)))
                .contains("団体に電話で確認した。", "団体が運用を改めました。")
                .doesNotContain("担当者の誤りでした。");
        assertThat(texts(seen(then(agency), complaint)))
                .contains("経緯をお知らせください。", "団体が運用を改めました。")
                .doesNotContain("解決しませんでした。", "団体に電話で確認した。");
    }

    @Test
    @Rule("S-40")
    void a_complaint_to_the_desk_stays_unknown_to_the_organization_until_the_desk_tells_it() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer desk = service.deskOfficer();

        String complaint = complains(when(seeker), toDesk(agency));

        thenRefused(404, "P-UNKNOWN", () -> seen(agency, complaint));
        assertThat(desk.sees("/complaints?prefecture=13&limit=100").items())
                .anySatisfy(
                        item -> assertThat(item.get("complaintId").asString()).isEqualTo(complaint));
        desk.does("POST", "/complaints/" + complaint + "/referral", Map.of("body", "連絡の頻度について申出がありました。"));
        JsonNode toAgency = seen(then(agency), complaint);
        assertThat(texts(toAgency)).containsExactly("連絡の頻度について申出がありました。");
        assertThat(agency.sees("/complaints").items()).hasSize(1);
    }

    @Test
    @Rule("S-41")
    void the_officer_is_told_by_mail_and_so_is_the_job_seeker_and_no_mail_says_what_it_is_about() {
        String address = service.newMailAddress("officer");
        Map<String, Object> form = ApplicationForm.with(
                ApplicationForm.agency(),
                "privacyAndComplaints",
                Map.of("name", "苦情 受付", "phone", "03-0000-1002", "mailAddress", address));
        Organization agency = given(service.approvedOrganization(form));
        JobSeeker seeker = given(service.disclosedJobSeeker());
        seeker.switchesNotice(false);

        String complaint = complains(when(seeker), toOfficer(agency, BODY));
        Mails.Mail toOfficer = mailAbout(address, "苦情の申出について");
        writes(when(agency), complaint, "JOB_SEEKER", "確認します。");
        Mails.Mail toSeeker = mailAbout(seeker.mailAddress, "お申出への回答が届いています");

        assertThat(toOfficer.text()).doesNotContain(BODY, "案内について", complaint);
        assertThat(toSeeker.text()).doesNotContain("確認します。", agency.id());
    }

    private Mails.Mail mailAbout(String address, String subject) {
        return Awaitility.await(subject)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> service.mails().to(address).stream()
                                .filter(mail -> mail.subject().contains(subject))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    @Test
    @Rule("S-41")
    void the_officer_consults_the_desk_with_or_without_a_complaint() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        DeskOfficer desk = service.deskOfficer();
        String complaint = complains(seeker, toOfficer(agency, BODY));

        takesToDesk(when(agency), complaint, "対応をご相談します。");
        String consultation = when(agency)
                .does(
                        "POST",
                        "/complaint-consultations",
                        Map.of("prefecture", "27", "subject", "ご相談", "body", "電話で苦情を受けました。"))
                .json()
                .get("complaintId")
                .asString();
        writes(when(desk), consultation, "ORGANIZATION", "記録を残してください。");
        agency.does("POST", "/complaints/" + consultation + "/closing", Map.of("solved", true));

        assertThat(texts(seen(then(desk), complaint))).contains("対応をご相談します。");
        assertThat(texts(seen(then(seeker), complaint)))
                .as("that it was done, not in which words")
                .doesNotContain("対応をご相談します。");
        JsonNode closed = seen(then(agency), consultation);
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED_SOLVED");
        assertThat(closed.has("seeker")).isFalse();
        thenRefused(
                409,
                "S-41",
                () -> agency.does("POST", "/complaints/" + complaint + "/solution", Map.of("solution", "解決しました。")));
    }

    @Test
    @Rule("S-40")
    void desk_and_bureau_see_where_complaints_gather() {
        Organization agency = given(service.approvedOrganization());
        String solved = complains(service.disclosedJobSeeker(), toDesk(agency));
        complains(service.disclosedJobSeeker(), toOfficer(agency, BODY));
        service.deskOfficer().does("POST", "/complaints/" + solved + "/closing", Map.of("solved", true));

        for (Person official : List.of(service.deskOfficer(), service.bureauOfficer())) {
            JsonNode cluster = cluster(official, agency);
            assertThat(cluster.get("total").asInt()).isEqualTo(2);
            assertThat(Answer.list(cluster.get("counts")))
                    .extracting(count -> count.get("state").asString())
                    .containsExactlyInAnyOrder("CLOSED_SOLVED", "WITH_ORGANIZATION");
            assertThat(cluster.toString()).doesNotContain("job-seeker-");
        }
        assertThat(clusters(service.bureauOfficer(ApplicationForm.OSAKA)))
                .as("a bureau sees its own organizations only")
                .noneMatch(item -> item.get("organizationId").asString().equals(agency.id()));
    }

    private static JsonNode cluster(Person official, Organization agency) {
        return clusters(official).stream()
                .filter(item -> item.get("organizationId").asString().equals(agency.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> clusters(Person official) {
        return official.sees("/complaint-clusters?limit=100").items();
    }

    @Test
    @Rule("S-40")
    void anybody_finds_whom_to_ask_for_the_nearest_desk_and_no_office_is_invented() {
        JsonNode tokyo = service.http()
                .send(null, "GET", Person.API + "/complaint-desks?prefecture=13", null, Map.of())
                .json();

        assertThat(tokyo.get("labourBureau").get("name").asString()).isEqualTo("東京労働局");
        assertThat(tokyo.get("officesListed").asBoolean()).isFalse();
        assertThat(tokyo.get("offices")).isEmpty();
    }
}
