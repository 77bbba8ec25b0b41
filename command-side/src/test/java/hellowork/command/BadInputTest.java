package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.jobseeker.JobSeekerRule;
import hellowork.command.organization.OrganizationRule;
import hellowork.command.outreach.Threads;
import hellowork.events.Role;
import hellowork.rest.RestRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong with a request, the answer is a problem with a rule's number, and the history does not change. */
class BadInputTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final String UNKNOWN_ACCOUNT = Samples.ACCOUNT.value();

    private static Nodes nodes;
    private static People people;
    private static final Map<Role, Client> SOMEBODY = new EnumMap<>(Role.class);
    private static List<Operation> operations = List.of();

    /**
     * One operation of the API.
     *
     * @param roles who may; nobody in particular if empty
     * @param form a body that is in order, or null if there is none
     * @param optional fields that may be left out, as JSON pointers
     */
    record Operation(
            String method,
            String path,
            Set<Role> roles,
            @Nullable Object form,
            Set<String> optional) {
        boolean creates() {
            return method.equals("POST") && !path.contains("/logins") && !path.endsWith("verification") && form != null;
        }

        Client client() {
            return roles.isEmpty() ? nodes.client() : somebody(roles.iterator().next());
        }

        ObjectNode body() {
            return (ObjectNode) Client.JSON.valueToTree(form);
        }

        Client.Answer send(Client by, @Nullable Object body, String... more) {
            List<String> headers = new ArrayList<>(
                    List.of("Idempotency-Key", Client.newKey(), "If-Match", "\"3\"", "Setup-Key", "wrong"));
            headers.addAll(List.of(more));
            return by.call(method, path, body, headers.toArray(String[]::new));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 1);
        people = nodes.people();
        People.Applicant organization = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        String reference = people.reference(organization, seeker.id());
        Client.Answer sent = organization
                .client()
                .post("/api/v1/outreach", Forms.outreach(reference))
                .done(201);
        for (Role role : Role.values()) {
            SOMEBODY.put(
                    role,
                    switch (role) {
                        case ORGANIZATION -> organization.client();
                        case JOB_SEEKER -> seeker.client();
                        case BUREAU_OFFICER, DESK_OFFICER, HELP_DESK, AUDITOR, ANALYST, ADMINISTRATOR ->
                            people.official(role);
                    });
        }
        String bulk = organization
                .client()
                .post("/api/v1/bulk-sends", Forms.bulkSend(reference))
                .done(201)
                .text("bulkSendId");
        String template = organization
                .client()
                .post("/api/v1/templates", Forms.template())
                .done(201)
                .text("templateId");
        String list = organization
                .client()
                .post("/api/v1/candidate-lists", Forms.of("name", "経理"))
                .done(201)
                .text("candidateListId");
        organization
                .client()
                .put("/api/v1/candidate-lists/" + list + "/candidates/" + reference, null)
                .done(204);
        String search = organization
                .client()
                .post("/api/v1/saved-searches", Forms.savedSearch())
                .done(201)
                .text("savedSearchId");
        List<Operation> all = new ArrayList<>(ofMessages(reference, bulk, template));
        all.addAll(ofCandidates("/api/v1/candidate-lists/" + list, reference));
        all.addAll(ofSavedSearches("/api/v1/saved-searches/" + search));
        all.addAll(operations(organization, seeker, reference, sent.text("threadId"), sent.text("messageId")));
        operations = List.copyOf(all);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    private static List<Operation> operations(
            People.Applicant organization, People.Seeker seeker, String reference, String thread, String message) {
        Set<String> applicationMayLack = Set.of("/licenceNumber/branch", "/licenceNumber");
        Set<String> profileMayLack = Set.of("/profile/workingHours", "/profile/wage", "/profile/educationField");
        Set<String> registrationMayLack = new HashSet<>(profileMayLack);
        registrationMayLack.addAll(Set.of("/seekerNumber", "/personalData/phone", "/personalData/mailAddress"));
        Map<String, Object> registration = Forms.registration();
        registration.put("seekerNumber", "13010-12345678");
        String api = "/api/v1";
        String own = api + "/organizations/" + organization.id().value();
        String seekers = api + "/job-seekers/" + seeker.id().value();
        String messages = api + "/threads/" + thread + "/messages";
        String complaint = api + "/complaints/complaint-" + Samples.uuid(1);
        String placement = api + "/threads/" + thread + "/placement";
        String block = api + "/my-page/blocks/" + organization.id().value();
        String exclusion = api + "/my-page/exclusions/" + organization.id().value();
        Set<Role> deskOrOneself = new LinkedHashSet<>(List.of(Role.DESK_OFFICER, Role.JOB_SEEKER));
        Set<Role> desk = Set.of(Role.DESK_OFFICER);
        Set<Role> officer = Set.of(Role.BUREAU_OFFICER);
        Set<Role> jobSeeker = Set.of(Role.JOB_SEEKER);
        Set<Role> ofOrganization = Set.of(Role.ORGANIZATION);
        Set<Role> everybody = Set.of(Role.values());
        return List.of(
                of(
                        "POST",
                        api + "/accounts",
                        Set.of(),
                        Forms.of("mailAddress", "a@example.jp", "role", "ORGANIZATION")),
                of(
                        "POST",
                        api + "/accounts/" + UNKNOWN_ACCOUNT + "/verification",
                        Set.of(),
                        Forms.of("verificationKey", "12345678", "password", People.PASSWORD)),
                new Operation(
                        "POST",
                        api + "/officials",
                        Set.of(Role.ADMINISTRATOR),
                        Forms.of("mailAddress", "b@example.jp", "role", "BUREAU_OFFICER", "bureau", "13"),
                        Set.of()),
                of("POST", api + "/first-official", Set.of(), Forms.of("mailAddress", "c@example.jp")),
                new Operation(
                        "POST",
                        api + "/logins",
                        Set.of(),
                        Forms.of(
                                "mailAddress",
                                "nobody@example.jp",
                                "password",
                                People.PASSWORD,
                                "deviceTrust",
                                Forms.of("id", "x", "expiresAt", "2026-07-10T12:00:00+09:00"),
                                "browser",
                                "x"),
                        Set.of("/deviceTrust", "/browser")),
                new Operation(
                        "POST",
                        api + "/logins/login-" + Samples.uuid(1) + "/otp",
                        Set.of(),
                        Forms.of("otp", "123456", "trustThisBrowser", true),
                        Set.of("/trustThisBrowser")),
                of("POST", api + "/logins/login-" + Samples.uuid(1) + "/device-trust", everybody, null),
                of(
                        "POST",
                        api + "/logins/login-" + Samples.uuid(1) + "/denial",
                        Set.of(),
                        Forms.of("code", "1234567812345678")),
                of("POST", api + "/password-resets", Set.of(), Forms.of("mailAddress", "nobody@example.jp")),
                of(
                        "POST",
                        api + "/password-resets/" + UNKNOWN_ACCOUNT,
                        Set.of(),
                        Forms.of("key", "1234567812345678", "newPassword", People.PASSWORD)),
                of(
                        "PUT",
                        api + "/account/password",
                        everybody,
                        Forms.of("currentPassword", People.PASSWORD, "newPassword", People.PASSWORD + "!")),
                of(
                        "POST",
                        api + "/account/mail-address-change",
                        everybody,
                        Forms.of("mailAddress", "e@example.jp", "password", People.PASSWORD)),
                of("POST", api + "/account/mail-address-change/otp", everybody, Forms.of("otp", "123456")),
                of(
                        "POST",
                        api + "/accounts/" + UNKNOWN_ACCOUNT + "/mail-address-change/verification",
                        Set.of(),
                        Forms.of("verificationKey", "12345678")),
                of(
                        "POST",
                        api + "/mail-address-proposals",
                        new LinkedHashSet<>(List.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER)),
                        Forms.of(
                                "currentMailAddress",
                                "nobody@example.jp",
                                "mailAddress",
                                "f@example.jp",
                                "identityCheck",
                                "運転免許証")),
                of(
                        "POST",
                        api + "/accounts/" + UNKNOWN_ACCOUNT + "/mail-address-proposal/confirmation",
                        new LinkedHashSet<>(List.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER)),
                        Forms.of("mailAddress", "f@example.jp")),
                new Operation(
                        "POST",
                        api + "/account/additional-accounts",
                        ofOrganization,
                        Forms.of(
                                "mailAddress",
                                "g@example.jp",
                                "jointApplicantId",
                                "joint-applicant-" + Samples.uuid(1)),
                        Set.of("/jointApplicantId")),
                of("DELETE", api + "/account/additional-accounts/" + UNKNOWN_ACCOUNT, ofOrganization, null),
                of(
                        "POST",
                        api + "/account-lookups",
                        Set.of(Role.HELP_DESK),
                        Forms.of("mailAddress", "nobody@example.jp")),
                of("DELETE", api + "/account/device-trusts", everybody, null),
                of("POST", api + "/account/leak-report", everybody, null),
                of("POST", api + "/accounts/" + UNKNOWN_ACCOUNT + "/leak-report", Set.of(Role.HELP_DESK), null),
                of(
                        "POST",
                        api + "/accounts/" + UNKNOWN_ACCOUNT + "/unlocking",
                        Set.of(Role.HELP_DESK),
                        Forms.of("identityCheck", "運転免許証")),
                of("POST", api + "/session/renewal", everybody, null),
                of("DELETE", api + "/session", everybody, null),
                new Operation("POST", api + "/organizations", ofOrganization, Forms.application(), applicationMayLack),
                new Operation("PUT", own + "/application", ofOrganization, Forms.application(), applicationMayLack),
                of("POST", own + "/form-receipt", officer, null),
                of("POST", own + "/approval", officer, null),
                of("POST", own + "/return", officer, Forms.reason()),
                of("POST", own + "/rejection", officer, Forms.reason()),
                new Operation("PUT", own + "/change", ofOrganization, Forms.application(), applicationMayLack),
                of("POST", own + "/change/form-receipt", officer, null),
                of("POST", own + "/change/approval", officer, null),
                of("POST", own + "/change/return", officer, Forms.reason()),
                of("POST", own + "/change/rejection", officer, Forms.reason()),
                of("POST", own + "/renewal", ofOrganization, null),
                of("POST", own + "/renewal/approval", officer, null),
                of("POST", own + "/renewal/rejection", officer, Forms.reason()),
                of("POST", own + "/suspension", officer, Forms.reason()),
                of("POST", own + "/reinstatement", officer, Forms.reason()),
                of(
                        "POST",
                        own + "/joint-applicants/"
                                + Samples.JOINT.jointApplicantId().value() + "/accounts",
                        ofOrganization,
                        Forms.of("mailAddress", "e@example.jp")),
                of("POST", own + "/withdrawal", ofOrganization, Forms.of("confirmed", true)),
                of(
                        "POST",
                        own + "/joint-applicants/"
                                + Samples.JOINT.jointApplicantId().value() + "/commission-end",
                        ofOrganization,
                        null),
                new Operation(
                        "POST",
                        api + "/job-seekers",
                        new LinkedHashSet<>(List.of(Role.DESK_OFFICER, Role.JOB_SEEKER)),
                        registration,
                        registrationMayLack),
                new Operation(
                        "POST",
                        seekers + "/my-page-invitation",
                        desk,
                        Forms.of("mailAddress", "e@example.jp", "replacesAccount", false),
                        Set.of("/replacesAccount")),
                of("POST", seekers + "/validity-extensions", deskOrOneself, Forms.of("kind", "COUNSELLING")),
                of("POST", seekers + "/applications", deskOrOneself, null),
                of("PUT", seekers + "/end", desk, Forms.of("reason", "PLACED")),
                new Operation("PUT", seekers + "/profile", desk, Forms.revision(), profileMayLack),
                of("PUT", seekers + "/schooling", desk, Forms.of("school", "UNIVERSITY", "graduation", "2013-03-31")),
                new Operation(
                        "PUT",
                        seekers + "/personal-data",
                        desk,
                        Forms.of(
                                "seekerNumber",
                                "13010-12345678",
                                "personalData",
                                Objects.requireNonNull(registration.get("personalData"))),
                        registrationMayLack),
                of("PUT", seekers + "/disclosure", desk, Forms.of("recipients", List.of("PRIVATE_AGENCY"))),
                of("PUT", seekers + "/employer-disclosure", desk, Forms.of("disclosed", true)),
                new Operation(
                        "PUT",
                        api + "/my-page/personal-data",
                        jobSeeker,
                        registration.get("personalData"),
                        Set.of("/phone", "/mailAddress")),
                of(
                        "PUT",
                        api + "/my-page/schooling",
                        jobSeeker,
                        Forms.of("school", "UNIVERSITY", "graduation", "2013-03-31")),
                of("PUT", api + "/my-page/employer-disclosure", jobSeeker, Forms.of("disclosed", true)),
                of("PUT", api + "/my-page/disclosure/pause", jobSeeker, null),
                of("DELETE", api + "/my-page/disclosure/pause", jobSeeker, null),
                of("DELETE", api + "/my-page", jobSeeker, null),
                of("POST", api + "/seekers/" + reference + "/openings", ofOrganization, null),
                of("PUT", exclusion, jobSeeker, null),
                of("DELETE", exclusion, jobSeeker, null),
                of("POST", api + "/my-page/terms-acceptance", jobSeeker, Forms.of("version", People.TERMS)),
                of("POST", api + "/my-page", jobSeeker, null),
                of("PUT", api + "/my-page/disclosure", jobSeeker, Forms.of("recipients", List.of("PRIVATE_AGENCY"))),
                new Operation("PUT", api + "/my-page/profile", jobSeeker, Forms.revision(), profileMayLack),
                of("PUT", api + "/my-page/message-notice", jobSeeker, Forms.of("on", true)),
                of("PUT", block, jobSeeker, null),
                of("DELETE", block, jobSeeker, null),
                new Operation(
                        "POST",
                        api + "/outreach",
                        ofOrganization,
                        with(Forms.outreach(reference), "keepWordsBecause", "必要なため"),
                        Set.of("/keepWordsBecause")),
                new Operation(
                        "POST",
                        messages,
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        Forms.of("body", "返信です。", "identityMayBeTold", true, "keepWordsBecause", "必要なため"),
                        Set.of("/identityMayBeTold", "/keepWordsBecause")),
                new Operation(
                        "PUT",
                        messages + "/" + message + "/read",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        null,
                        Set.of()),
                new Operation(
                        "POST",
                        messages + "/" + message + "/report",
                        jobSeeker,
                        Forms.of("kind", "OTHER", "text", "失礼です。", "identityMayBeTold", true),
                        Set.of("/text", "/identityMayBeTold")),
                of(
                        "POST",
                        messages + "/" + message + "/report/closing",
                        Set.of(Role.BUREAU_OFFICER, Role.DESK_OFFICER),
                        Forms.of("note", "指導しました。")),
                new Operation(
                        "POST",
                        api + "/threads/" + thread + "/decline",
                        jobSeeker,
                        Forms.of("reason", "別の仕事が決まりました。", "identityMayBeTold", true),
                        Set.of("/reason", "/identityMayBeTold")),
                new Operation(
                        "POST",
                        api + "/paid-service-notices",
                        ofOrganization,
                        with(Forms.paidService(), "replaces", "paid-service-notice-" + Samples.uuid(1)),
                        Set.of("/replaces")),
                of(
                        "POST",
                        api + "/paid-service-notices/paid-service-notice-" + Samples.uuid(1) + "/withdrawal",
                        ofOrganization,
                        null),
                of(
                        "POST",
                        api + "/paid-service-notices/paid-service-notice-" + Samples.uuid(1) + "/note",
                        officer,
                        null),
                of("POST", placement + "/explanations", ofOrganization, Forms.paidService()),
                of("PUT", placement + "/job-application", ofOrganization, Forms.of("withPaidServices", true)),
                of("POST", placement + "/hires", ofOrganization, Forms.of("kind", "REGULAR", "hiredOn", "2026-07-01")),
                of(
                        "POST",
                        placement + "/hires/hire-" + Samples.uuid(1) + "/retraction",
                        ofOrganization,
                        Forms.reason()),
                of("PUT", placement + "/hires/hire-" + Samples.uuid(1) + "/confirmation", jobSeeker, null),
                of("PUT", placement + "/support-wish", jobSeeker, null),
                of("DELETE", placement + "/support-wish", jobSeeker, null),
                of("POST", placement + "/support-offers", ofOrganization, Forms.paidService()),
                of("PUT", placement + "/support-offers/paid-service-" + Samples.uuid(1) + "/consent", jobSeeker, null),
                of(
                        "PUT",
                        placement + "/support-offers/paid-service-" + Samples.uuid(1) + "/provision",
                        ofOrganization,
                        null),
                new Operation(
                        "POST",
                        api + "/complaints",
                        jobSeeker,
                        Forms.of(
                                "organizationId",
                                organization.id().value(),
                                "to",
                                "DESK",
                                "prefecture",
                                "13",
                                "subject",
                                "案内について",
                                "body",
                                "連絡がしつこいです。",
                                "identityMayBeTold",
                                false),
                        Set.of("/identityMayBeTold")),
                of(
                        "POST",
                        api + "/complaint-consultations",
                        ofOrganization,
                        Forms.of("prefecture", "13", "subject", "ご相談", "body", "電話で苦情がありました。")),
                new Operation(
                        "POST",
                        complaint + "/messages",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("to", "DESK", "body", "いかがですか。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                of(
                        "POST",
                        complaint + "/escalation",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION)),
                        Forms.of("prefecture", "13", "body", "解決しません。")),
                new Operation(
                        "POST",
                        complaint + "/referral",
                        Set.of(Role.DESK_OFFICER),
                        Forms.of("body", "申出があります。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                of("POST", complaint + "/steps", Set.of(Role.DESK_OFFICER), Forms.of("step", "団体に電話した。")),
                new Operation(
                        "POST",
                        complaint + "/solution",
                        new LinkedHashSet<>(List.of(Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("solution", "連絡を控えます。", "identityMayBeTold", false),
                        Set.of("/identityMayBeTold")),
                of(
                        "POST",
                        complaint + "/closing",
                        new LinkedHashSet<>(List.of(Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER)),
                        Forms.of("solved", true)),
                new Operation(
                        "PUT",
                        api + "/usage-reports/2025",
                        ofOrganization,
                        Forms.usageReport(),
                        Set.of("/correctedBecause", "/lines/0/jointApplicantId", "/reasons/0/jointApplicantId")),
                of("POST", api + "/projection-rebuilds", Set.of(Role.AUDITOR), Forms.of("projection", "quota")));
    }

    private static List<Operation> ofCandidates(String list, String reference) {
        Set<Role> organization = Set.of(Role.ORGANIZATION);
        String candidate = list + "/candidates/" + reference;
        return List.of(
                of("POST", "/api/v1/candidate-lists", organization, Forms.of("name", "総務")),
                of("PUT", list, organization, Forms.of("name", "総務")),
                of("DELETE", list, organization, null),
                of("PUT", candidate, organization, null),
                of("DELETE", candidate, organization, null),
                of("POST", candidate + "/notes", organization, Forms.of("text", "面談を希望")));
    }

    private static List<Operation> ofSavedSearches(String search) {
        Set<Role> organization = Set.of(Role.ORGANIZATION);
        Set<String> mayLack = Set.of("/text");
        return List.of(
                new Operation("POST", "/api/v1/saved-searches", organization, Forms.savedSearch(), mayLack),
                new Operation("PUT", search, organization, Forms.savedSearch(), mayLack),
                of("DELETE", search, organization, null));
    }

    private static List<Operation> ofMessages(String reference, String bulk, String template) {
        Set<Role> organization = Set.of(Role.ORGANIZATION);
        String bulkSends = "/api/v1/bulk-sends";
        String templates = "/api/v1/templates";
        return List.of(
                new Operation(
                        "POST",
                        bulkSends,
                        organization,
                        with(Forms.bulkSend(reference), "keepWordsBecause", "必要なため"),
                        Set.of("/keepWordsBecause")),
                of("POST", bulkSends + "/" + bulk + "/check", organization, null),
                of("POST", bulkSends + "/" + bulk + "/sending", organization, Forms.of("skipUnavailable", true)),
                of(
                        "PUT",
                        bulkSends + "/" + bulk + "/schedule",
                        organization,
                        Forms.of("sendAt", "2030-01-01T00:00:00Z", "skipUnavailable", true)),
                of("DELETE", bulkSends + "/" + bulk + "/schedule", organization, null),
                of("POST", templates, organization, Forms.template()),
                of("PUT", templates + "/" + template, organization, Forms.template()),
                of("DELETE", templates + "/" + template, organization, null));
    }

    private static Operation of(String method, String path, Set<Role> roles, @Nullable Object form) {
        return new Operation(method, path, roles, form, Set.of());
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        form.put(field, value);
        return form;
    }

    private static Client somebody(Role role) {
        return Objects.requireNonNull(SOMEBODY.get(role));
    }

    /** One test for each operation. */
    private static List<DynamicTest> each(Consumer<Operation> check) {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    long head = nodes.head();
                    check.accept(operation);
                    assertThat(nodes.head()).isEqualTo(head);
                }))
                .toList();
    }

    private static List<DynamicTest> eachWithBody(Consumer<Operation> check) {
        return each(operation -> {
            if (operation.form() != null) {
                check.accept(operation);
            }
        });
    }

    private static List<String> fields(ObjectNode body) {
        List<String> pointers = new ArrayList<>();
        collect(body, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        node.forEachEntry((name, value) -> {
            pointers.add(pointer + "/" + name);
            collect(value, pointer + "/" + name, pointers);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static ObjectNode parent(ObjectNode body, String pointer) {
        return (ObjectNode) body.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static ObjectNode changed(Operation operation, String pointer, JsonNode value) {
        ObjectNode body = operation.body();
        parent(body, pointer).set(name(pointer), value);
        return body;
    }

    @TestFactory
    List<DynamicTest> a_missing_or_empty_field() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                if (!operation.optional().contains(pointer)) {
                    ObjectNode body = operation.body();
                    parent(body, pointer).remove(name(pointer));
                    operation.send(operation.client(), body).problem();
                    operation
                            .send(operation.client(), changed(operation, pointer, JSON.nullNode()))
                            .problem();
                }
            }
            if (!operation.optional().containsAll(fields(operation.body()))) {
                operation.send(operation.client(), "{}").problem();
            }
            operation.send(operation.client(), "null").problem();
            operation.send(operation.client(), null).problem();
        });
    }

    @TestFactory
    List<DynamicTest> a_field_of_another_type() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                JsonNode right = operation.body().at(pointer);
                for (JsonNode wrong : wrongFor(right)) {
                    operation
                            .send(operation.client(), changed(operation, pointer, wrong))
                            .refusedBy(RestRule.MALFORMED);
                }
            }
            for (String body : List.of("[]", "\"text\"", "7", "true")) {
                operation.send(operation.client(), body).refusedBy(RestRule.MALFORMED);
            }
        });
    }

    private static List<JsonNode> wrongFor(JsonNode right) {
        ArrayNode array = JSON.arrayNode().add(JSON.objectNode().put("x", 1));
        ObjectNode object = JSON.objectNode().put("unknown", 1);
        return switch (right.getNodeType()) {
            case STRING -> List.of(JSON.numberNode(7), JSON.booleanNode(true), array, object);
            case NUMBER ->
                List.of(JSON.stringNode("seven"), JSON.booleanNode(true), JSON.numberNode(1.5), array, object);
            case BOOLEAN -> List.of(JSON.stringNode("yes"), JSON.numberNode(1), array, object);
            case ARRAY ->
                List.of(
                        JSON.stringNode("text"),
                        JSON.numberNode(7),
                        array,
                        object,
                        JSON.arrayNode().addNull());
            case OBJECT -> List.of(JSON.stringNode("text"), JSON.numberNode(7), array, object);
            case BINARY, MISSING, NULL, POJO -> List.of();
        };
    }

    @TestFactory
    List<DynamicTest> a_time_that_is_a_number() {
        List<DynamicTest> all = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.form() == null) {
                continue;
            }
            for (String pointer : fields(operation.body())) {
                boolean text = pointer.equals("/deviceTrust/expiresAt"); // what was tampered with is no mistake of form
                if (text
                        || !TIME.matcher(operation.body().at(pointer).asString(""))
                                .matches()) {
                    continue;
                }
                all.add(DynamicTest.dynamicTest(operation + " " + pointer, () -> {
                    long head = nodes.head();
                    for (JsonNode wrong : List.of(
                            JSON.numberNode(1_893_456_000),
                            JSON.numberNode(1_893_456_000.5),
                            JSON.stringNode("1893456000"),
                            JSON.stringNode(""),
                            JSON.stringNode("2030-13-01T00:00:00Z"),
                            JSON.stringNode("2030-02-30"),
                            JSON.arrayNode().add(2030).add(1).add(1))) {
                        operation
                                .send(operation.client(), changed(operation, pointer, wrong))
                                .refusedBy(RestRule.MALFORMED);
                    }
                    assertThat(nodes.head()).isEqualTo(head);
                }));
            }
        }
        assertThat(all).hasSizeGreaterThan(3);
        return all;
    }

    @TestFactory
    List<DynamicTest> a_field_that_is_too_long_or_holds_what_is_no_text() {
        return eachWithBody(operation -> {
            for (String pointer : fields(operation.body())) {
                if (operation.body().at(pointer).isString()) {
                    operation
                            .send(operation.client(), changed(operation, pointer, JSON.stringNode("長".repeat(5_000))))
                            .problem();
                    String marked =
                            changed(operation, pointer, JSON.stringNode("MARK")).toString();
                    operation
                            .send(operation.client(), marked.replace("MARK", "half a character: \\ud800"))
                            .problem();
                    operation
                            .send(operation.client(), marked.replace("MARK", "with a zero \\u0000 inside"))
                            .problem();
                } else if (operation.body().at(pointer).isNumber()) {
                    operation
                            .send(operation.client(), changed(operation, pointer, JSON.numberNode(-1)))
                            .problem();
                    operation
                            .send(operation.client(), changed(operation, pointer, JSON.numberNode(Long.MAX_VALUE)))
                            .problem();
                } else if (operation.body().at(pointer).isArray()) {
                    ArrayNode many = JSON.arrayNode();
                    JsonNode one = operation.body().at(pointer).get(0);
                    for (int i = 0; i < 50; i++) {
                        many.add(one.isString() && name(pointer).equals("licences") ? JSON.stringNode("資格" + i) : one);
                    }
                    if (!Set.of("employmentTypes", "recipients", "seekers")
                            .contains(name(pointer))) { // a set is none the larger
                        operation
                                .send(operation.client(), changed(operation, pointer, many))
                                .problem();
                    }
                }
            }
            operation
                    .send(operation.client(), operation.body().put("unknown", "x".repeat(70_000)))
                    .refusedBy(RestRule.TOO_LARGE);
        });
    }

    @TestFactory
    List<DynamicTest> an_unknown_field() {
        return eachWithBody(operation -> {
            operation
                    .send(operation.client(), operation.body().put("unknown", 1))
                    .refusedBy(RestRule.MALFORMED);
            for (String pointer : fields(operation.body())) {
                if (operation.body().at(pointer).isObject()) {
                    ObjectNode body = operation.body();
                    ((ObjectNode) body.at(pointer)).put("unknown", 1);
                    operation.send(operation.client(), body).refusedBy(RestRule.MALFORMED);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> what_is_no_json() {
        return eachWithBody(operation -> {
            String whole = operation.body().toString();
            for (String body :
                    List.of("", "{", whole.substring(0, whole.length() - 1), whole + whole, "<a/>", "\u0000")) {
                operation.send(operation.client(), body).refusedBy(RestRule.MALFORMED);
            }
        });
    }

    @TestFactory
    List<DynamicTest> another_content_type() {
        return eachWithBody(operation -> {
            for (String type :
                    List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
                operation
                        .send(operation.client(), operation.body(), "Content-Type", type)
                        .problem();
            }
            operation.send(operation.client(), "{", "Accept", "application/xml").refusedBy(RestRule.MALFORMED);
        });
    }

    @TestFactory
    List<DynamicTest> another_role() {
        return each(operation -> {
            for (Role role : Role.values()) {
                if (!operation.roles().isEmpty() && !operation.roles().contains(role)) {
                    operation.send(somebody(role), operation.form()).refusedBy(RestRule.ROLE_MAY_NOT);
                }
            }
        });
    }

    @TestFactory
    List<DynamicTest> nobody_logged_in() {
        return each(operation -> {
            if (!operation.roles().isEmpty()) {
                operation.send(nodes.client(), operation.form()).refusedBy(RestRule.NOT_LOGGED_IN);
                operation.send(nodes.client().as("nonsense"), operation.form()).refusedBy(RestRule.NOT_LOGGED_IN);
            }
        });
    }

    @TestFactory
    List<DynamicTest> no_idempotency_key() {
        return each(operation -> {
            boolean needed = operation.creates()
                    && List.of(
                                    "/accounts",
                                    "/officials",
                                    "/organizations",
                                    "/job-seekers",
                                    "/my-page-invitation",
                                    "/outreach",
                                    "/messages",
                                    "/paid-service-notices",
                                    "/explanations",
                                    "/hires",
                                    "/support-offers",
                                    "/bulk-sends",
                                    "/templates",
                                    "/candidate-lists",
                                    "/saved-searches",
                                    "/notes",
                                    "/complaints",
                                    "/complaint-consultations",
                                    "/escalation",
                                    "/referral",
                                    "/steps",
                                    "/solution",
                                    "/projection-rebuilds")
                            .stream()
                            .anyMatch(operation.path()::endsWith);
            if (needed) {
                operation
                        .client()
                        .call(operation.method(), operation.path(), operation.form())
                        .refusedBy(RestRule.IDEMPOTENCY_KEY_MISSING);
            }
        });
    }

    @TestFactory
    List<DynamicTest> an_id_of_another_form_in_the_path() {
        return each(operation -> {
            String path = operation
                    .path()
                    .replaceAll(
                            "/(organization|job-seeker|thread|message|account|login|hire|paid-service|template|saved-search|bulk-send|complaint)-[^/]+",
                            "/x");
            if (!path.equals(operation.path())) {
                new Operation(operation.method(), path, operation.roles(), operation.form(), Set.of())
                        .send(operation.client(), operation.form())
                        .problem();
            }
        });
    }

    @TestFactory
    List<DynamicTest> an_id_of_somebody_else_or_of_nobody_in_the_path() {
        People.Applicant anotherOrganization = people.applicant();
        String anothersThread = nodes.bean(Threads.class)
                .between(anotherOrganization.id(), people.registeredSeeker().id())
                .value();
        return each(operation -> {
            boolean block = operation.path().contains("/blocks/")
                    || operation.path().contains("/exclusions/"); // may be anybody, and lifting none is no mistake
            for (List<String> others : List.of(
                    List.of(Samples.ORGANIZATION.value(), Samples.SEEKER.value(), Samples.THREAD.value()),
                    List.of(anotherOrganization.id().value(), Samples.SEEKER.value(), anothersThread))) {
                String path = operation
                        .path()
                        .replaceAll("organization-[0-9a-f-]+", others.get(0))
                        .replaceAll("job-seeker-[0-9a-f-]+", others.get(1))
                        .replaceAll("thread-[0-9a-f-]+", others.get(2));
                boolean bureau = operation.roles().contains(Role.BUREAU_OFFICER)
                        && others.get(0).equals(anotherOrganization.id().value()); // its own bureau may
                if (!path.equals(operation.path()) && !block && !bureau) {
                    Client.Answer answer = new Operation(
                                    operation.method(), path, operation.roles(), operation.form(), Set.of())
                            .send(operation.client(), operation.form());
                    answer.problem();
                    assertThat(answer.status()).as(answer::toString).isEqualTo(404);
                }
            }
        });
    }

    @Test
    void another_bureaus_applications_do_not_exist_for_an_officer() {
        Client osaka = people.login(people.newOfficial(Role.BUREAU_OFFICER, "27"));
        People.Applicant applicant = people.applicant();
        long head = nodes.head();
        for (String step : List.of("form-receipt", "approval")) {
            osaka.post(applicant.path(step)).refusedBy(OrganizationRule.NO_SUCH_APPLICATION);
        }
        for (String step : List.of("return", "rejection")) {
            osaka.call("POST", applicant.path(step), Forms.reason()).refusedBy(OrganizationRule.NO_SUCH_APPLICATION);
        }
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void another_organizations_reference_for_a_seeker_is_none() {
        People.Applicant another = people.approvedOrganization();
        People.Seeker seeker = people.disclosedSeeker();
        Client organization = somebody(Role.ORGANIZATION);
        long head = nodes.head();
        for (String reference :
                List.of(people.reference(another, seeker.id()), seeker.id().value(), "x", "AAAA")) {
            organization.post("/api/v1/outreach", Forms.outreach(reference)).refusedBy(RestRule.UNKNOWN);
        }
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void an_account_without_an_organization_or_registration_has_nothing_to_act_for() {
        Client organization = people.newcomer(Role.ORGANIZATION).client();
        Client seeker = people.newcomer(Role.JOB_SEEKER).client();
        long head = nodes.head();
        organization.post("/api/v1/outreach", Forms.outreach("x")).refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        seeker.post("/api/v1/my-page").refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        seeker.call("POST", "/api/v1/my-page/terms-acceptance", Map.of("version", People.TERMS))
                .refusedBy(RestRule.NOTHING_OF_ONES_OWN);
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void a_seeker_number_is_given_by_the_desk_only() {
        Client seeker = people.newcomer(Role.JOB_SEEKER).client();
        long head = nodes.head();
        seeker.post("/api/v1/job-seekers", with(Forms.registration(), "seekerNumber", "13010-12345678"))
                .refusedBy(JobSeekerRule.NUMBER_IS_THE_DESKS);
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void codes_that_nobody_published_are_refused() {
        Client seeker = somebody(Role.JOB_SEEKER);
        long head = nodes.head();
        for (var wrong :
                Map.of("/profile/occupations", "999", "/profile/places", "49").entrySet()) {
            ObjectNode body = (ObjectNode) Client.JSON.valueToTree(Forms.revision());
            ((ObjectNode) body.get("profile")).putArray(name(wrong.getKey())).add(wrong.getValue());
            seeker.put("/api/v1/my-page/profile", body).refusedBy(RestRule.MALFORMED);
        }
        assertThat(nodes.head()).isEqualTo(head);
    }

    @Test
    void what_the_api_does_not_have_is_a_problem_too() {
        long head = nodes.head();
        nodes.client().call("POST", "/api/v1/nothing", "{}").problem();
        nodes.client().call("PATCH", "/api/v1/outreach", "{}").problem();
        nodes.client().call("PUT", "/api/v1/accounts", "{}").problem();
        assertThat(nodes.head()).isEqualTo(head);
    }
}
