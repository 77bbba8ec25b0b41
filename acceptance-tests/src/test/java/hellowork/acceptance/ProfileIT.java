package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 求職情報の閲覧: who opens a profile is recorded, and the job seeker can see it. */
class ProfileIT {
    private static final Duration OPEN = Duration.ofHours(24);

    private final Service service = Service.service();

    @Test
    @Rule("S-32")
    void a_profile_is_read_only_after_its_opening_was_recorded_and_names_nobody() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        thenRefused(403, "P-OPENING", () -> agency.reads(reference));

        JsonNode profile = when(agency).opens(reference);

        // who it is is looked for in each answer that an organization gets, this one too: Secrets
        assertThat(then(profile).propertyNames()).containsExactlyInAnyOrder("seeker", "profile", "selfIntroduction");
        assertThat(profile.get("selfIntroduction").asString())
                .isEqualTo(seeker.registration().selfIntroduction());
        assertThat(profile.get("profile").get("licences").get(0).asString()).isEqualTo("普通自動車免許");
        JsonNode view = then(seeker).views().getFirst();
        assertThat(view.get("kind").asString()).isEqualTo("VIEWED");
        assertThat(view.get("organizationId").asString()).isEqualTo(agency.id());
        assertThat(view.get("category").asString()).isEqualTo("PRIVATE_AGENCY");
        assertThat(view.get("name").asString()).startsWith("見本人材");
    }

    @Test
    @Rule("P-OPENING")
    void an_opening_holds_for_a_day_and_for_its_own_account() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);
        String others = other.referenceOf(seeker);
        Instant opened = service.time().stands();
        agency.opens(reference);

        thenRefused(403, "P-OPENING", () -> other.reads(others));
        thenRefused(404, "P-UNKNOWN", () -> other.opens(reference));
        when(service.time()).standsAt(opened.plus(OPEN).minusSeconds(1));
        assertThat(then(agency).reads(reference).get("seeker").asString()).isEqualTo(reference);
        when(service.time()).becomes(opened.plus(OPEN));
        thenRefused(403, "P-OPENING", () -> agency.reads(reference));
        assertThat(then(agency).opens(reference).get("seeker").asString()).isEqualTo(reference);
        assertThat(then(seeker).views()).hasSize(2);
    }

    @Test
    @Rule("S-34")
    void whoever_is_not_shown_the_job_seeker_any_more_reads_nothing_and_is_not_told_why() {
        Organization blocked = given(service.approvedOrganization());
        Organization excluded = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String ofBlocked = blocked.referenceOf(seeker);
        String ofExcluded = excluded.referenceOf(seeker);
        blocked.opens(ofBlocked);
        excluded.opens(ofExcluded);

        when(seeker).blocks(blocked);
        when(seeker).excludes(excluded);

        thenRefused(409, "P-NOT-AVAILABLE", () -> blocked.reads(ofBlocked));
        thenRefused(409, "P-NOT-AVAILABLE", () -> blocked.opens(ofBlocked));
        thenRefused(409, "P-NOT-AVAILABLE", () -> excluded.reads(ofExcluded));
        thenRefused(409, "P-NOT-AVAILABLE", () -> excluded.opens(ofExcluded));
        assertThat(then(seeker).views()).as("what was refused is no look").hasSize(2);
    }

    @Test
    @Rule("S-32")
    void the_job_seeker_sees_what_organizations_see() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        JsonNode opened = when(agency).opens(agency.referenceOf(seeker));
        JsonNode preview = then(seeker).sees("/my-page/preview").json();

        assertThat(preview.propertyNames()).containsExactlyElementsOf(opened.propertyNames());
        assertThat(preview.get("profile")).isEqualTo(opened.get("profile"));
        assertThat(preview.get("selfIntroduction")).isEqualTo(opened.get("selfIntroduction"));
        assertThat(preview.get("seeker").asString())
                .as("a reference of nobody's")
                .isNotEqualTo(opened.get("seeker").asString());
    }

    @Test
    @Rule("S-33")
    void the_log_tells_who_looked_and_who_wrote_page_by_page_the_newest_first() {
        Organization agency = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        String reference = agency.referenceOf(seeker);

        when(agency).opens(reference);
        when(agency).writesTo(reference, Organization.BODY);

        Answer first = then(seeker).sees("/my-page/views?limit=1");
        assertThat(first.items().getFirst().get("kind").asString()).isEqualTo("CONTACTED");
        String next = first.json().get("next").asString();
        Answer second = seeker.sees("/my-page/views?limit=1&cursor=" + next);
        assertThat(second.items().getFirst().get("kind").asString()).isEqualTo("VIEWED");
        assertThat(second.json().has("next")).isFalse();
    }

    @Test
    @Rule("S-32")
    void the_log_names_the_contractor_who_looked_and_wrote_in_the_municipalitys_name() {
        Map<String, Object> operator = given(ApplicationForm.contractor());
        String name = String.valueOf(operator.get("name"));
        Organization city = given(service.approvedOrganization(
                ApplicationForm.with(ApplicationForm.municipality(), "jointApplicants", List.of(operator))));
        Organization contractor = given(city.opensAccountOfContractor());
        JobSeeker seeker = given(service.disclosedJobSeeker());

        when(city).opens(city.referenceOf(seeker));
        when(contractor).opens(contractor.referenceOf(seeker));
        when(contractor).writesTo(seeker);
        when(city).endsCommissionOf(city.jointApplicant());

        List<JsonNode> log = then(seeker).views();
        assertThat(log)
                .extracting(view -> view.get("kind").asString())
                .containsExactly("CONTACTED", "VIEWED", "VIEWED");
        assertThat(log).extracting(view -> view.path("contractor").asString("")).containsExactly(name, name, "");
        assertThat(log)
                .allSatisfy(view ->
                        assertThat(view.get("organizationId").asString()).isEqualTo(city.id()));
        assertThat(log)
                .allSatisfy(view -> assertThat(view.get("category").asString()).isEqualTo("LOCAL_GOVERNMENT"));
    }

    @Test
    @Rule("S-33")
    void everything_that_is_held_about_somebody_can_be_taken_away_as_a_file() {
        Organization agency = given(service.approvedOrganization());
        Organization unwanted = given(service.approvedOrganization());
        JobSeeker seeker = given(service.disclosedJobSeeker());
        Organization.Sent outreach = agency.writesTo(seeker);
        seeker.answers(outreach.threadId(), "詳しく教えてください。");
        seeker.blocks(unwanted);
        seeker.excludes(unwanted);

        Answer file = when(seeker).sees("/my-page/data");

        assertThat(then(file).header("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        JsonNode data = file.json();
        assertThat(data.get("myPage").get("personalData").get("address").asString())
                .isEqualTo(seeker.registration().personal("address"));
        assertThat(data.get("history").findValuesAsString("type"))
                .contains(
                        "JobSeekerRegistered",
                        "PersonalDataRecorded",
                        "SchoolingRecorded",
                        "ProfileRecorded",
                        "DisclosureSet",
                        "SenderBlocked",
                        "OrganizationExcluded");
        assertThat(data.get("messages").get(0).toString()).contains(Organization.BODY, "詳しく教えてください。");
        assertThat(data.get("views").get(0).get("kind").asString()).isEqualTo("CONTACTED");
        assertThat(data.at("/account/mailAddress").asString())
                .isEqualTo(seeker.sees("/account/settings")
                        .json()
                        .get("mailAddress")
                        .asString());
        assertThat(data.get("logins").findValuesAsString("outcome")).contains("SUCCEEDED");
        assertThat(data.get("terms").get(0).get("version").asString()).isNotBlank();
    }
}
