package hellowork.command.complaint;

import static hellowork.command.Samples.ACCOUNT;
import static hellowork.command.Samples.AGENCY;
import static hellowork.command.Samples.ANOTHER_ORGANIZATION;
import static hellowork.command.Samples.ANOTHER_SEEKER;
import static hellowork.command.Samples.MESSAGE;
import static hellowork.command.Samples.NOW;
import static hellowork.command.Samples.OFFICER;
import static hellowork.command.Samples.SEEKER;
import static hellowork.command.complaint.ComplaintRule.CLOSED;
import static hellowork.command.complaint.ComplaintRule.DESK_HANDLES_IT;
import static hellowork.command.complaint.ComplaintRule.DESK_KNOWS;
import static hellowork.command.complaint.ComplaintRule.IDENTIFYING_TEXT;
import static hellowork.command.complaint.ComplaintRule.NOT_INVOLVED;
import static hellowork.command.complaint.ComplaintRule.NO_SUCH_COMPLAINT;
import static hellowork.command.complaint.ComplaintRule.ORGANIZATION_KNOWS;
import static hellowork.command.complaint.ComplaintRule.SEEKERS_TO_CLOSE;
import static hellowork.events.ComplaintParty.DESK;
import static hellowork.events.ComplaintParty.JOB_SEEKER;
import static hellowork.events.ComplaintParty.ORGANIZATION;

import hellowork.command.Given;
import hellowork.command.Samples;
import hellowork.command.complaint.ComplaintCommand.By;
import hellowork.command.complaint.ComplaintCommand.Close;
import hellowork.command.complaint.ComplaintCommand.Consult;
import hellowork.command.complaint.ComplaintCommand.Escalate;
import hellowork.command.complaint.ComplaintCommand.Raise;
import hellowork.command.complaint.ComplaintCommand.RecordSolution;
import hellowork.command.complaint.ComplaintCommand.RecordStep;
import hellowork.command.complaint.ComplaintCommand.Refer;
import hellowork.command.complaint.ComplaintCommand.Write;
import hellowork.command.organization.Organization;
import hellowork.events.BureauCode;
import hellowork.events.ComplaintEvent.ComplaintClosed;
import hellowork.events.ComplaintEvent.ComplaintEscalated;
import hellowork.events.ComplaintEvent.ComplaintMessageSent;
import hellowork.events.ComplaintEvent.ComplaintRaised;
import hellowork.events.ComplaintEvent.ComplaintReferred;
import hellowork.events.ComplaintEvent.ComplaintSolutionRecorded;
import hellowork.events.ComplaintEvent.ComplaintStepRecorded;
import hellowork.events.ComplaintEvent.ConsultationMessageSent;
import hellowork.events.ComplaintEvent.ConsultationRaised;
import hellowork.events.ComplaintId;
import hellowork.events.ComplaintParty;
import hellowork.events.DomainEvent;
import hellowork.events.OrganizationEvent.ApplicationSubmitted;
import hellowork.events.PlaceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComplaintDeciderTest {
    private static final ComplaintId ID = new ComplaintId("complaint-" + Samples.uuid(90));
    private static final PlaceCode TOKYO = new PlaceCode("13");
    private static final BureauCode BUREAU = new BureauCode("13");
    private static final List<String> NAMES = List.of("山田 太郎");
    private static final String TELLING = "私は山田 太郎です。";
    private static final By SEEKER_SAYS = new By.Seeker(SEEKER);
    private static final By OFFICER_SAYS = new By.Officer(Samples.ORGANIZATION);
    private static final By DESK_SAYS = new By.Desk(OFFICER);
    private static final DomainEvent APPLIED = new ApplicationSubmitted(Samples.ORGANIZATION, ACCOUNT, AGENCY, NOW);
    private static final DomainEvent TO_OFFICER = raised(ORGANIZATION, null, "連絡がしつこいです。");
    private static final DomainEvent TO_DESK = raised(DESK, TOKYO, "団体には言いにくいです。");
    private static final DomainEvent CONSULTED =
            new ConsultationRaised(ID, Samples.ORGANIZATION, ACCOUNT, BUREAU, TOKYO, "ご相談", "電話で苦情がありました。", NOW);
    private static final DomainEvent ESCALATED =
            new ComplaintEscalated(ID, Samples.ORGANIZATION, SEEKER, MESSAGE, JOB_SEEKER, TOKYO, "解決しません。", NOW);
    private static final DomainEvent REFERRED =
            new ComplaintReferred(ID, Samples.ORGANIZATION, SEEKER, MESSAGE, OFFICER, "申出があります。", NOW);
    private static final DomainEvent SOLVED =
            new ComplaintSolutionRecorded(ID, Samples.ORGANIZATION, MESSAGE, ORGANIZATION, "連絡を控えます。", NOW);
    private static final Escalate ESCALATE = new Escalate(ID, MESSAGE, TOKYO, "解決しません。", NOW);
    private static final Close CLOSE = new Close(ID, true, NOW);

    private static DomainEvent raised(ComplaintParty to, @Nullable PlaceCode prefecture, String body) {
        return new ComplaintRaised(ID, Samples.ORGANIZATION, SEEKER, BUREAU, to, prefecture, "案内について", body, NOW);
    }

    private static Raise raise(ComplaintParty to, @Nullable PlaceCode prefecture, String body, boolean mayBeTold) {
        return new Raise(ID, Samples.ORGANIZATION, SEEKER, to, prefecture, "案内について", body, mayBeTold, NOW);
    }

    private static Write write(ComplaintParty to, String body) {
        return new Write(ID, MESSAGE, to, body, false, NOW);
    }

    private static RecordSolution solution(String text) {
        return new RecordSolution(ID, MESSAGE, text, false, NOW);
    }

    private static DomainEvent closed(ComplaintParty by, boolean organizationInvolved) {
        return new ComplaintClosed(ID, Samples.ORGANIZATION, by, true, organizationInvolved, NOW);
    }

    private static Given<Raise> raising() {
        return Given.decidingOver((past, command) ->
                RaisingDecider.raise(past.state(Complaint.fold()), past.state(Organization.fold()), NAMES, command));
    }

    private static Given<ComplaintCommand> by(By who, DomainEvent... past) {
        return Given.<ComplaintCommand>decidingOver((events, command) ->
                        ComplaintDecider.decide(events.state(Complaint.fold()), who, NAMES, command))
                .given(past);
    }

    @Test
    void a_job_seeker_turns_to_the_officer_or_directly_to_the_desk() {
        raising()
                .given(APPLIED)
                .when(raise(ORGANIZATION, null, "連絡がしつこいです。", false))
                .then(TO_OFFICER);
        raising().given(APPLIED).when(raise(DESK, TOKYO, "団体には言いにくいです。", false)).then(TO_DESK);
        raising()
                .given(APPLIED, TO_OFFICER)
                .when(raise(ORGANIZATION, null, "連絡がしつこいです。", false))
                .staysQuiet();
        raising().when(raise(ORGANIZATION, null, "連絡がしつこいです。", false)).refusedBy(NO_SUCH_COMPLAINT);
    }

    @Test
    void what_tells_a_name_reaches_the_organization_only_after_a_confirmation_and_the_desk_without() {
        raising().given(APPLIED).when(raise(ORGANIZATION, null, TELLING, false)).refusedBy(IDENTIFYING_TEXT, "山田 太郎");
        raising()
                .given(APPLIED)
                .when(raise(ORGANIZATION, null, TELLING, true))
                .then(raised(ORGANIZATION, null, TELLING));
        raising().given(APPLIED).when(raise(DESK, TOKYO, TELLING, false)).then(raised(DESK, TOKYO, TELLING));
        by(SEEKER_SAYS, TO_OFFICER).when(write(ORGANIZATION, TELLING)).refusedBy(IDENTIFYING_TEXT, "山田 太郎");
        by(DESK_SAYS, TO_DESK)
                .when(new Refer(ID, MESSAGE, "山田 太郎さんからです。", false, NOW))
                .refusedBy(IDENTIFYING_TEXT);
        by(DESK_SAYS, TO_OFFICER, ESCALATED)
                .when(new RecordSolution(ID, Samples.message(40), "山田 太郎さんに説明しました。", false, NOW))
                .refusedBy(IDENTIFYING_TEXT);
        by(DESK_SAYS, TO_DESK).when(solution("山田 太郎さんに説明しました。")).thenKinds(ComplaintSolutionRecorded.class);
    }

    @Test
    void the_parties_write_to_each_other() {
        by(OFFICER_SAYS, TO_OFFICER)
                .when(write(JOB_SEEKER, "確認します。"))
                .then(new ComplaintMessageSent(
                        ID, Samples.ORGANIZATION, SEEKER, MESSAGE, ORGANIZATION, JOB_SEEKER, "確認します。", NOW));
        by(
                        OFFICER_SAYS,
                        TO_OFFICER,
                        new ComplaintMessageSent(
                                ID, Samples.ORGANIZATION, SEEKER, MESSAGE, ORGANIZATION, JOB_SEEKER, "確認します。", NOW))
                .when(write(JOB_SEEKER, "確認します。"))
                .staysQuiet();
    }

    @Test
    void nobody_writes_to_who_does_not_take_part_nor_to_oneself() {
        by(SEEKER_SAYS, TO_OFFICER).when(write(DESK, "聞いてください。")).refusedBy(NOT_INVOLVED);
        by(SEEKER_SAYS, TO_DESK).when(write(ORGANIZATION, "聞いてください。")).refusedBy(NOT_INVOLVED);
        by(SEEKER_SAYS, TO_OFFICER).when(write(JOB_SEEKER, "独り言です。")).refusedBy(NOT_INVOLVED);
    }

    @Test
    void either_side_takes_it_to_the_desk() {
        by(SEEKER_SAYS, TO_OFFICER).when(ESCALATE).then(ESCALATED);
        by(SEEKER_SAYS, TO_OFFICER, ESCALATED).when(ESCALATE).staysQuiet();
        by(OFFICER_SAYS, TO_OFFICER)
                .when(ESCALATE)
                .then(new ComplaintEscalated(
                        ID, Samples.ORGANIZATION, SEEKER, MESSAGE, ORGANIZATION, TOKYO, "解決しません。", NOW));
        by(SEEKER_SAYS, TO_DESK).when(ESCALATE).refusedBy(DESK_KNOWS);
        by(
                        SEEKER_SAYS,
                        TO_OFFICER,
                        new ComplaintSolutionRecorded(
                                ID, Samples.ORGANIZATION, Samples.message(40), ORGANIZATION, "連絡を控えます。", NOW))
                .when(ESCALATE)
                .then(ESCALATED);
    }

    @Test
    void the_organization_does_not_see_what_went_to_the_desk_until_the_desk_tells_it() {
        by(OFFICER_SAYS, TO_DESK).when(write(DESK, "何でしょうか。")).refusedBy(NO_SUCH_COMPLAINT);
        by(DESK_SAYS, TO_DESK)
                .when(new Refer(ID, MESSAGE, "申出があります。", false, NOW))
                .then(REFERRED);
        by(OFFICER_SAYS, TO_DESK, REFERRED)
                .when(new Write(ID, Samples.message(40), DESK, "承知しました。", false, NOW))
                .thenKinds(ComplaintMessageSent.class);
        by(DESK_SAYS, TO_OFFICER, ESCALATED)
                .when(new Refer(ID, Samples.message(40), "申出があります。", false, NOW))
                .refusedBy(ORGANIZATION_KNOWS);
        by(DESK_SAYS, TO_OFFICER).when(write(ORGANIZATION, "いかがですか。")).refusedBy(NO_SUCH_COMPLAINT);
    }

    @Test
    void the_desk_records_its_steps() {
        by(DESK_SAYS, TO_DESK)
                .when(new RecordStep(ID, MESSAGE, "団体に電話した。", NOW))
                .then(new ComplaintStepRecorded(ID, Samples.ORGANIZATION, MESSAGE, OFFICER, "団体に電話した。", NOW));
        by(SEEKER_SAYS, TO_DESK)
                .when(new RecordStep(ID, MESSAGE, "団体に電話した。", NOW))
                .refusedBy(NO_SUCH_COMPLAINT);
    }

    @Test
    void who_handles_it_says_how_it_was_solved() {
        by(OFFICER_SAYS, TO_OFFICER).when(solution("連絡を控えます。")).then(SOLVED);
        by(OFFICER_SAYS, TO_OFFICER, SOLVED).when(solution("連絡を控えます。")).staysQuiet();
        by(OFFICER_SAYS, TO_DESK, REFERRED)
                .when(new RecordSolution(ID, Samples.message(40), "連絡を控えます。", false, NOW))
                .refusedBy(DESK_HANDLES_IT);
    }

    @Test
    void the_job_seeker_or_the_desk_closes_it_but_not_the_organization() {
        by(SEEKER_SAYS, TO_OFFICER, SOLVED).when(CLOSE).then(closed(JOB_SEEKER, true));
        by(DESK_SAYS, TO_DESK).when(CLOSE).then(closed(DESK, false));
        by(OFFICER_SAYS, TO_OFFICER, SOLVED).when(CLOSE).refusedBy(SEEKERS_TO_CLOSE);
        by(OFFICER_SAYS, CONSULTED).when(CLOSE).then(closed(ORGANIZATION, false));
        by(SEEKER_SAYS, TO_OFFICER, closed(JOB_SEEKER, true)).when(CLOSE).staysQuiet();
        by(SEEKER_SAYS, TO_OFFICER, closed(JOB_SEEKER, true))
                .when(write(ORGANIZATION, "もう一つ。"))
                .refusedBy(CLOSED);
    }

    @Test
    void an_organization_consults_the_desk() {
        Given.<Consult>decidingOver((past, command) ->
                        RaisingDecider.consult(past.state(Complaint.fold()), past.state(Organization.fold()), command))
                .given(APPLIED)
                .when(new Consult(ID, Samples.ORGANIZATION, ACCOUNT, TOKYO, "ご相談", "電話で苦情がありました。", NOW))
                .then(CONSULTED);
        by(DESK_SAYS, CONSULTED)
                .when(write(ORGANIZATION, "このようにしてください。"))
                .then(new ConsultationMessageSent(ID, Samples.ORGANIZATION, MESSAGE, DESK, "このようにしてください。", NOW));
    }

    @Test
    void a_complaint_of_others_is_not_there() {
        by(new By.Seeker(ANOTHER_SEEKER), TO_OFFICER).when(CLOSE).refusedBy(NO_SUCH_COMPLAINT);
        by(new By.Officer(ANOTHER_ORGANIZATION), TO_OFFICER)
                .when(write(JOB_SEEKER, "確認します。"))
                .refusedBy(NO_SUCH_COMPLAINT);
        by(SEEKER_SAYS).when(CLOSE).refusedBy(NO_SUCH_COMPLAINT);
        by(SEEKER_SAYS, CONSULTED).when(CLOSE).refusedBy(NO_SUCH_COMPLAINT);
    }
}
