package hellowork.command.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import hellowork.command.CommandSideFixture;
import hellowork.command.account.MailedCodes;
import hellowork.command.follow.Follower;
import hellowork.command.mail.Mailbox.Mail;
import hellowork.command.mail.Past.Holder;
import hellowork.events.AccountEvent.AccountClosed;
import hellowork.events.AccountEvent.OrganizationLinked;
import hellowork.events.BulkSendEvent;
import hellowork.events.BulkSendEvent.BulkSendRefused;
import hellowork.events.BulkSendId;
import hellowork.events.JobSeekerEvent.AnswerReceived;
import hellowork.events.JobSeekerEvent.MessageNoticeSwitched;
import hellowork.events.JobSeekerEvent.OperatorBlocked;
import hellowork.events.JobSeekerEvent.OutreachReceived;
import hellowork.events.JobSeekerEvent.SenderBlocked;
import hellowork.events.JobSeekerId;
import hellowork.events.LicenceNumber;
import hellowork.events.LoginId;
import hellowork.events.MessageThreadEvent;
import hellowork.events.MessageThreadEvent.ReplySent;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationId;
import hellowork.events.Role;
import hellowork.events.ThreadId;
import hellowork.store.Fold;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailTest {
    private static final LicenceNumber OPERATOR = new LicenceNumber("13-ユ-300002", null);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** S-77, of every mail with a key or a code. */
    private static final List<String> HINT = List.of(
            "平日9時から16時",
            "数分",
            "迷惑メールフォルダや削除済みフォルダ",
            "system@mail.hellowork.example.jp からのメール",
            "docomo",
            "受信リスト",
            "weekdays",
            "some minutes",
            "junk and deleted folders",
            "receive list");

    private final Mailbox mails = new Mailbox();
    private @Nullable CommandSideFixture fixture;

    @BeforeAll
    void start(@TempDir Path keys) {
        fixture = new CommandSideFixture(
                        keys,
                        Map.of(
                                "spring.mail.host",
                                "127.0.0.1",
                                "spring.mail.port",
                                mails.port(),
                                "hellowork.public-url",
                                "https://hellowork.example.jp"))
                .start();
    }

    @AfterAll
    void close() throws IOException {
        service().close();
        mails.close();
    }

    @Test
    void a_verification_key_goes_to_the_address_that_asked() {
        Holder holder = past().unverified(1);

        Mail mail = only(holder);

        String key = service().bean(MailedCodes.class).verificationKey(holder.id(), 1);
        assertThat(mail.text())
                .contains("認証キー: " + key, "Verification key: " + key, "日本時間")
                .contains(HINT);
        assertThat(mail.from()).isEqualTo("system@mail.hellowork.example.jp");
    }

    @Test
    void only_the_newest_key_is_mailed() {
        Holder holder = past().unverified(2);

        Mail mail = only(holder);

        String key = service().bean(MailedCodes.class).verificationKey(holder.id(), 2);
        assertThat(mail.text())
                .contains("認証キー: " + key, "/accounts/" + holder.id().value() + "/verification#" + key);
    }

    @Test
    void a_one_time_password_is_mailed_without_the_login_name_and_never_logged() {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger ours = (Logger) LoggerFactory.getLogger("hellowork");
        Logger web = (Logger) LoggerFactory.getLogger("org.springframework.web"); // it logs what it reads and writes
        @Nullable Level before = ours.getLevel();
        @Nullable Level webBefore = web.getLevel();
        ours.setLevel(Level.DEBUG);
        web.setLevel(Level.DEBUG);
        root.addAppender(logged);
        try {
            String address = UUID.randomUUID() + "@people.example";
            String opened = service()
                    .send(
                            "POST",
                            "/api/v1/accounts",
                            "{\"mailAddress\": \"%s\", \"role\": \"ORGANIZATION\"}".formatted(address),
                            "Idempotency-Key",
                            "k1")
                    .body();
            String key = found(only(address).text(), "[0-9]{8}");
            service()
                    .send(
                            "POST",
                            "/api/v1/accounts/" + found(opened, "account-[0-9a-f-]{36}") + "/verification",
                            "{\"verificationKey\": \"%s\", \"password\": \"correct horse\"}".formatted(key));
            String login = service()
                    .send(
                            "POST",
                            "/api/v1/logins",
                            "{\"mailAddress\": \"%s\", \"password\": \"correct horse\"}".formatted(address))
                    .body();
            await().atMost(PATIENCE).until(() -> mails.to(address).size() == 2);
            Mail mail = mails.to(address).getLast();
            String code = found(mail.text(), "[0-9]{6}");

            assertThat(mail.text())
                    .contains("30分", "valid for 30 minutes")
                    .contains(HINT)
                    .doesNotContain(address);
            assertThat(service()
                            .send(
                                    "POST",
                                    "/api/v1/logins/" + found(login, "login-[0-9a-f-]{36}") + "/otp",
                                    "{\"otp\": \"%s\"}".formatted(code))
                            .statusCode())
                    .isEqualTo(201);
            // an id may hold the same digits by chance
            Pattern secret = Pattern.compile("(?<![0-9a-f-])(%s|%s)(?![0-9a-f-])".formatted(code, key));
            assertThat(logged.list)
                    .isNotEmpty()
                    .noneMatch(
                            event -> secret.matcher(event.getFormattedMessage()).find());
        } finally {
            root.detachAppender(logged);
            ours.setLevel(before);
            web.setLevel(webBefore);
        }
    }

    @Test
    void a_job_seeker_is_told_of_a_message_and_nothing_about_it() {
        Holder seeker = past().account(Role.JOB_SEEKER);
        JobSeekerId id = past().jobSeeker(seeker);
        OrganizationId sender = past().organization(past().account(Role.ORGANIZATION));
        OutreachReceived outreach = past().outreach(id, sender);
        past().jobSeeker(id, outreach);
        past().jobSeeker(
                        id,
                        new AnswerReceived(
                                id,
                                outreach.threadId(),
                                Past.message(),
                                sender,
                                service().now()));

        await().atMost(PATIENCE).until(() -> mails.to(seeker.address()).size() == 2);

        assertThat(mails.to(seeker.address()))
                .allSatisfy(mail -> assertThat(mail.text())
                        .contains("メッセージが届いています", "There is a message", "https://hellowork.example.jp")
                        .doesNotContain("千代田区", outreach.threadId().value(), sender.value(), id.value()));
    }

    @Test
    void a_job_seeker_who_does_not_want_notices_or_blocks_the_sender_gets_none() {
        Holder unwilling = past().account(Role.JOB_SEEKER);
        JobSeekerId off = past().jobSeeker(unwilling);
        Holder blocking = past().account(Role.JOB_SEEKER);
        JobSeekerId blocker = past().jobSeeker(blocking);
        OrganizationId sender = past().organization(past().account(Role.ORGANIZATION));
        past().jobSeeker(off, new MessageNoticeSwitched(off, false, service().now()), past().outreach(off, sender));
        OutreachReceived outreach = past().outreach(blocker, sender);
        past().jobSeeker(
                        blocker,
                        outreach,
                        new SenderBlocked(blocker, sender, service().now()));

        awaitAllBefore();

        assertThat(mails.to(unwilling.address())).isEmpty();
        assertThat(mails.to(blocking.address())).isEmpty();
    }

    @Test
    void a_job_seeker_gets_none_of_an_operator_that_is_blocked_in_every_capacity() {
        Holder seeker = past().account(Role.JOB_SEEKER);
        JobSeekerId id = past().jobSeeker(seeker);
        OrganizationId sender = past().agency(past().account(Role.ORGANIZATION), OPERATOR);
        OrganizationId blocked = past().agency(past().account(Role.ORGANIZATION), OPERATOR);
        past().jobSeeker(
                        id, new OperatorBlocked(id, blocked, OPERATOR, service().now()), past().outreach(id, sender));

        awaitAllBefore();

        assertThat(mails.to(seeker.address())).isEmpty();
    }

    @Test
    void a_notice_older_than_a_day_is_not_mailed() {
        Holder seeker = past().account(Role.JOB_SEEKER);
        JobSeekerId id = past().jobSeeker(seeker);
        OutreachReceived outreach = past().outreach(id, past().organization(past().account(Role.ORGANIZATION)));
        service().letPass(Duration.ofDays(1));
        past().jobSeeker(id, outreach);

        awaitAllBefore();

        assertThat(mails.to(seeker.address())).isEmpty();
    }

    @Test
    void the_applicant_is_told_what_became_of_the_application_but_not_why() {
        Holder applicant = past().account(Role.ORGANIZATION);
        OrganizationId id = past().organization(applicant);
        Holder officer = past().account(Role.BUREAU_OFFICER);
        past().organization(
                        id,
                        new ApplicationReturned(
                                id, officer.id(), "番号の誤り", service().now()));
        past().organization(
                        id,
                        new ApplicationRejected(
                                id, officer.id(), "番号の誤り", service().now()));
        past().organization(
                        id, new ApplicationApproved(id, officer.id(), service().now()));

        await().atMost(PATIENCE).until(() -> mails.to(applicant.address()).size() == 3);

        List<Mail> three = mails.to(applicant.address());
        assertThat(three).extracting(Mail::text).noneMatch(text -> text.contains("番号の誤り"));
        assertThat(three.get(0).text()).contains("was returned");
        assertThat(three.get(1).text()).contains("was not approved");
        assertThat(three.get(2).text()).contains("was approved");
        assertThat(mails.to(officer.address())).isEmpty();
    }

    @Test
    void the_organization_is_told_of_an_answer_and_nothing_about_it() {
        Holder applicant = past().account(Role.ORGANIZATION);
        OrganizationId id = past().organization(applicant);
        JobSeekerId seeker = past().jobSeeker(past().account(Role.JOB_SEEKER));
        ThreadId thread = Past.thread();
        service()
                .happened(
                        new Fold<>(MessageThreadEvent.class, 0, (count, _) -> count + 1),
                        thread,
                        Map.of(),
                        List.of(new ReplySent(
                                thread,
                                Past.message(),
                                id,
                                seeker,
                                null,
                                "秘密の本文",
                                service().now())));

        assertThat(only(applicant).text())
                .contains("返信が届いています", "has answered")
                .doesNotContain("秘密の本文", thread.value(), seeker.value());
    }

    @Test
    void of_a_bulk_send_that_was_refused_the_applicant_is_told_when_its_account_is_gone() {
        Holder applicant = past().account(Role.ORGANIZATION);
        OrganizationId id = past().organization(applicant);
        Holder staying = past().account(Role.ORGANIZATION);
        Holder gone = past().account(Role.ORGANIZATION);
        for (Holder additional : List.of(staying, gone)) {
            past().account(
                            additional.id(),
                            Map.of(),
                            new OrganizationLinked(
                                    additional.id(), id, null, service().now()));
        }
        past().account(
                        gone.id(),
                        Map.of(),
                        new AccountClosed(gone.id(), service().now()));
        for (Holder by : List.of(staying, gone)) {
            BulkSendId bulkSend = new BulkSendId("bulk-send-" + UUID.randomUUID());
            service()
                    .happened(
                            new Fold<>(BulkSendEvent.class, 0, (count, _) -> count + 1),
                            bulkSend,
                            Map.of(),
                            List.of(new BulkSendRefused(
                                    bulkSend, id, by.id(), "S-10", service().now())));
        }

        awaitAllBefore();

        for (Holder told : List.of(staying, applicant)) {
            assertThat(only(told).text()).contains("1件も送信されませんでした", "nothing was sent");
        }
        assertThat(mails.to(gone.address())).isEmpty();
    }

    @Test
    void a_demonstration_is_never_mailed() {
        Holder visitor = past().account(Role.ORGANIZATION);
        past().login(visitor, Past.DEMONSTRATION);

        awaitAllBefore();

        assertThat(mails.to(visitor.address())).isEmpty();
    }

    @Test
    void a_mail_that_failed_is_delivered_once_when_the_server_is_back_and_others_do_not_wait_for_it() {
        Holder holder = past().account(Role.ORGANIZATION);
        mails.goAway();
        LoginId login = past().login(holder);
        awaitWaiting(1);
        assertThat(service().send("GET", "/actuator/health", "").body()).contains("\"waiting\":1");
        mails.comeBack();
        Holder other = past().account(Role.ORGANIZATION);
        past().login(other);
        assertThat(only(other).text()).contains("30分");
        assertThat(mails.to(holder.address())).isEmpty();

        service().letPass(Duration.ofMinutes(1));

        Mail mail = only(holder);
        assertThat(mail.text()).contains(service().bean(MailedCodes.class).oneTimePassword(holder.id(), login));
        assertThat(mail.messageId()).isEqualTo("<" + eventOf(login) + "@mail.hellowork.example.jp>");
        awaitWaiting(0);
        service().letPass(Duration.ofMinutes(1));
        awaitAllBefore();
        assertThat(mails.to(holder.address())).hasSize(1);
    }

    @Test
    void a_code_that_has_expired_meanwhile_is_not_mailed() {
        Holder holder = past().account(Role.ORGANIZATION);
        mails.goAway();
        past().login(holder);
        awaitWaiting(1);
        mails.comeBack();

        service().letPass(Duration.ofMinutes(31));
        awaitWaiting(0);

        assertThat(mails.to(holder.address())).isEmpty();
    }

    @Test
    void letters_that_are_given_up_hide_no_others_and_are_told_by_the_health() {
        mails.goAway();
        for (int i = 0; i < 12; i++) {
            past().login(past().account(Role.ORGANIZATION));
        }
        awaitWaiting(12);
        service()
                .database()
                .sql("update command.mail_dead_letter set next_try = null")
                .update();
        Holder holder = past().account(Role.ORGANIZATION);
        past().login(holder);
        awaitWaiting(1);
        comeBack();

        assertThat(only(holder).text()).contains("30分");
        assertThat(service().send("GET", "/actuator/health", "").body()).contains("ATTENTION", "\"givenUp\":12");
        service().database().sql("delete from command.mail_dead_letter").update();
    }

    @Test
    void a_mail_that_leaves_twice_after_a_crash_has_the_same_message_id() {
        Holder holder = past().account(Role.ORGANIZATION);
        past().login(holder);
        Mail first = only(holder);
        Follower processor = service().bean("mailFollower", Follower.class);
        processor.stop();
        // as if the process had been killed after the server took the mail and before the token was stored
        service().database().sql("""
            update command.token_entry set owner = null, token = convert_to(
              jsonb_set(convert_from(token, 'UTF8')::jsonb, '{globalIndex}',
                to_jsonb((select max(position) - 1 from event_store.event)))::text, 'UTF8')
            where processorname = 'mail'
            """).update();
        processor.start();

        await().atMost(PATIENCE).until(() -> mails.to(holder.address()).size() == 2);

        assertThat(mails.to(holder.address()).getLast().messageId()).isEqualTo(first.messageId());
    }

    @Test
    void a_restart_mails_nothing_again() {
        Holder holder = past().account(Role.ORGANIZATION);
        past().login(holder);
        only(holder);

        service().stop();
        service().start();
        awaitAllBefore();

        assertThat(mails.to(holder.address())).hasSize(1);
    }

    private CommandSideFixture service() {
        if (fixture == null) {
            throw new IllegalStateException("not started");
        }
        return fixture;
    }

    private Past past() {
        return new Past(service());
    }

    private Mail only(Holder holder) {
        return only(holder.address());
    }

    private Mail only(String address) {
        await().atMost(PATIENCE).until(() -> !mails.to(address).isEmpty());
        return assertThat(mails.to(address)).singleElement().actual();
    }

    /** In each line one mail leaves after another: when the last has come, none before it is on its way. */
    private void awaitAllBefore() {
        Holder last = past().account(Role.ORGANIZATION);
        past().login(last);
        Holder applicant = past().account(Role.ORGANIZATION);
        noticeTo(applicant);
        only(last);
        only(applicant);
    }

    private void noticeTo(Holder applicant) {
        OrganizationId id = past().organization(applicant);
        past().organization(
                        id,
                        new ApplicationApproved(id, applicant.id(), service().now()));
    }

    private void awaitWaiting(long letters) {
        await().atMost(PATIENCE)
                .until(() -> service()
                                .bean("codeLine", MailLine.class)
                                .letters()
                                .count()
                                .waiting()
                        == letters);
    }

    private void comeBack() {
        mails.comeBack();
        service().letPass(Duration.ofMinutes(1));
    }

    private String eventOf(LoginId login) {
        return service()
                .database()
                .sql("select event_id::text from event_store.event where aggregate_id = ?")
                .param(login.value())
                .query(String.class)
                .single();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
