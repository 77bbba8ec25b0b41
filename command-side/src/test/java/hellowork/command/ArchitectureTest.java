package hellowork.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hellowork.events.DomainEvent;
import hellowork.events.Rule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("hellowork.command");

    /** What decides, and whatever it is made of: a state, a command, a rule, a text that is looked through. */
    private static final DescribedPredicate<JavaClass> LAW = DescribedPredicate.describe("the law", type -> {
        String outermost = outermost(type).getSimpleName();
        return outermost.endsWith("Decider")
                || outermost.endsWith("Rule")
                || outermost.endsWith("Command")
                || type.getPackageName().equals("hellowork.command.text")
                || Set.of(
                                "Account",
                                "Admission",
                                "Change",
                                "Entered",
                                "Eligible",
                                "Licence",
                                "OpenAccount",
                                "OpeningAccount",
                                "PasswordTries",
                                "Devices",
                                "Changes",
                                "Roster",
                                "Login",
                                "Organization",
                                "JobSeeker",
                                "MessageThread",
                                "Allowance",
                                "Access",
                                "Evolution",
                                "Validity",
                                "Person",
                                "Disclosure",
                                "Refusals",
                                "ProfileText",
                                "Complaint",
                                "Comparison",
                                "UsageReport",
                                "Conversation",
                                "PaidServiceNotice",
                                "Placement",
                                "Support",
                                "BulkSend",
                                "BulkSendDelivery",
                                "MessageReports",
                                "CandidateList",
                                "Template")
                        .contains(outermost);
    });

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    @Test
    void the_law_is_there() {
        assertThat(MAIN.stream()
                        .filter(LAW)
                        .filter(simpleNameEndingWith("Decider").or(simpleName("PasswordTries")))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "AccountDecider",
                        "SecurityDecider",
                        "MailAddressDecider",
                        "RosterDecider",
                        "LoginDecider",
                        "PasswordTries",
                        "OrganizationDecider",
                        "ChangeDecider",
                        "UseDecider",
                        "ContractorDecider",
                        "LicenceDecider",
                        "AllowanceDecider",
                        "JobSeekerDecider",
                        "SeekerNumberDecider",
                        "BlockDecider",
                        "ProfileViewDecider",
                        "OutreachDecider",
                        "BesideDecider",
                        "ReplyDecider",
                        "ReadingDecider",
                        "UsageReportDecider",
                        "RaisingDecider",
                        "ComplaintDecider",
                        "PaidServiceNoticeDecider",
                        "PlacementDecider",
                        "SeekerPlacementDecider",
                        "SupportDecider",
                        "BulkSendDecider",
                        "ReportDecider",
                        "CandidateDecider",
                        "SavedSearchDecider",
                        "TemplateDecider");
    }

    @Test
    void the_law_knows_no_framework_database_network_or_file() {
        noClasses()
                .that(LAW)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.axonframework..",
                        "java.sql..",
                        "javax.sql..",
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "org.slf4j..",
                        "jakarta..",
                        "tools.jackson..",
                        "com.fasterxml..")
                .check(MAIN);
    }

    @Test
    void the_law_knows_no_clock_and_no_chance() {
        noClasses()
                .that(LAW)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, SecureRandom.class, ThreadLocalRandom.class, UUID.class)
                .check(MAIN);
    }

    @Test
    void time_and_chance_come_from_their_one_source() {
        noClasses()
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("tells the time or throws dice", ArchitectureTest::tells))
                .check(MAIN);
        classes()
                .that(DescribedPredicate.describe(
                        "throw dice",
                        type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency ->
                                        dependency.getTargetClass().isEquivalentTo(SecureRandom.class))))
                .should()
                .be(NewIds.class)
                .check(MAIN);
    }

    /** Whoever hands over a clock takes the business clock's time. */
    private static boolean tells(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean now = name.equals("now")
                && !access.getDescription().contains("now(java.time.Clock)")
                && Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class).stream()
                        .anyMatch(owner::isEquivalentTo);
        boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean uuid = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID");
        boolean random = owner.isEquivalentTo(Math.class) && name.equals("random");
        return now || clock || millis || uuid || random;
    }

    @Test
    void the_command_side_answers_no_get() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBeAnnotatedWith(GetMapping.class)
                .check(MAIN);
    }

    @Test
    void nobody_needs_a_controller() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(RestController.class)
                .check(MAIN.that(DescribedPredicate.describe(
                        "no controllers", type -> !outermost(type).isAnnotatedWith(RestController.class))));
    }

    @Test
    void no_aggregate_calls_anothers_decider() {
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "is another package's decider",
                        access -> outermost(access.getTargetOwner())
                                        .getSimpleName()
                                        .endsWith("Decider")
                                && !access.getOriginOwner()
                                        .getPackageName()
                                        .equals(access.getTargetOwner().getPackageName())))
                .check(MAIN);
    }

    @Test
    void rules_have_a_number_and_a_text_in_both_languages() {
        assertThat(rules()).hasSizeGreaterThan(30).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[SO]-[0-9]{2}|P-[A-Z]+(-[A-Z]+)*");
            assertThat(rule.japanese()).matches(".*[ぁ-ん一-龠].*").endsWith("。");
            assertThat(rule.english()).matches("[A-Z][\\x20-\\x7e]*\\.");
        });
    }

    @Test
    void each_rule_is_named_by_a_test_that_is_refused_by_it() {
        Set<String> named = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                        .importPackages("hellowork.command")
                        .stream()
                        .filter(type -> outermost(type).getSimpleName().endsWith("Test"))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isAssignableTo(Rule.class))
                        .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName())
                        .collect(toSet());
        assertThat(rules().stream().map(rule -> rule.getClass().getSimpleName() + "." + rule))
                .isSubsetOf(named);
    }

    private static Set<Rule> rules() {
        return MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Arrays.stream((Rule[]) type.reflect().getEnumConstants()))
                .collect(toSet());
    }

    @Test
    void events_are_made_by_the_law_only() {
        noClasses()
                .that(DescribedPredicate.not(LAW))
                .and()
                .haveSimpleNameNotEndingWith("Controller")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes an event", call -> call.getTargetOwner().isAssignableTo(DomainEvent.class)))
                .check(MAIN);
    }
}
