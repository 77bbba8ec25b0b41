package hellowork.query.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.events.BureauCode;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.JobSeekerId;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Role;
import hellowork.query.Api;
import hellowork.query.History;
import hellowork.query.QueryTest;
import hellowork.query.Samples;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S-32, S-40: what the organization learns of a complaint. */
@QueryTest
class ComplaintsTest {
    private static final Instant NOW = Samples.NOON;
    private static final PlaceCode OKINAWA = new PlaceCode("47");

    private final OrganizationId organization = Samples.organization();
    private final JobSeekerId seeker = Samples.jobSeeker();
    private final ComplaintId complaint = new ComplaintId("complaint-" + UUID.randomUUID());
    private final String path = "/api/v1/complaints/" + complaint.value();

    @Autowired
    private History history;

    @Autowired
    private Api api;

    @BeforeEach
    void apply() {
        history.append(Samples.submitted(organization, "札幌人材", "01", NOW));
    }

    private long raised(ComplaintParty to, @Nullable PlaceCode desk) {
        return history.append(new ComplaintRaised(
                complaint, organization, seeker, new BureauCode("01"), to, desk, "案内について", "連絡が続いています。", NOW));
    }

    @Test
    void where_the_desk_of_a_job_seeker_is_the_organization_does_not_learn() {
        raised(ComplaintParty.ORGANIZATION, null);
        long position = history.append(new ComplaintEscalated(
                complaint,
                organization,
                seeker,
                Samples.message(),
                ComplaintParty.JOB_SEEKER,
                OKINAWA,
                "解決しませんでした。",
                NOW));

        Api.User agency = api.organization(organization);
        assertThat(agency.get(path).body().has("prefecture")).isFalse();
        assertThat(agency.get("/api/v1/complaints", position)
                        .body()
                        .get("items")
                        .get(0)
                        .has("prefecture"))
                .isFalse();
        assertThat(agency.get("/api/v1/complaints?prefecture=47").status())
                .as("nor by asking for one after the other")
                .isEqualTo(400);
        for (Api.User who : new Api.User[] {api.official(Role.DESK_OFFICER), api.jobSeeker(seeker)}) {
            assertThat(who.get(path).body().get("prefecture").asString()).isEqualTo("47");
        }
    }

    @Test
    void an_organization_sees_which_desk_it_consults() {
        long position = history.append(new ConsultationRaised(
                complaint, organization, Samples.ACCOUNT, new BureauCode("01"), OKINAWA, "ご相談", "電話で受けました。", NOW));

        Api.User agency = api.organization(organization);
        assertThat(agency.get(path).body().get("prefecture").asString()).isEqualTo("47");
        assertThat(agency.get("/api/v1/complaints", position)
                        .body()
                        .get("items")
                        .get(0)
                        .get("prefecture")
                        .asString())
                .isEqualTo("47");
    }

    @Test
    void what_was_written_before_the_organization_knew_of_it_stays_unread_by_it() {
        raised(ComplaintParty.DESK, OKINAWA);
        history.append(new ComplaintSolutionRecorded(
                complaint, organization, Samples.message(), ComplaintParty.DESK, "山田さんに電話で説明した。", NOW));
        history.append(new ComplaintReferred(
                complaint, organization, seeker, Samples.message(), Samples.ACCOUNT, "連絡の頻度について申出がありました。", NOW));

        assertThat(api.organization(organization).get(path).body().toString())
                .contains("連絡の頻度について")
                .doesNotContain("山田", "連絡が続いています。");
        assertThat(api.jobSeeker(seeker).get(path).body().toString()).contains("山田さんに電話で説明した。");
    }

    @Test
    void nobody_else_finds_it() {
        raised(ComplaintParty.DESK, OKINAWA);
        for (Api.User stranger : new Api.User[] {
            api.organization(organization), api.organization(Samples.organization()), api.jobSeeker(Samples.jobSeeker())
        }) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
        }
    }
}
