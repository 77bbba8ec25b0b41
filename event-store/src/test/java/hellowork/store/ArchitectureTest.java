package hellowork.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "hellowork.store", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_STORE_KNOWS_THE_EVENTS_AXON_AND_THE_DATABASE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "hellowork.store",
                    "hellowork.events",
                    "java..",
                    "javax.sql",
                    "io.axoniq.axonserver.connector", // what the connector throws
                    "io.grpc", // the same
                    "com.zaxxer.hikari", // its connections need to be told that they must not come back
                    "org.jspecify.annotations",
                    "org.slf4j",
                    "org.axonframework..",
                    "org.postgresql",
                    "org.flywaydb..",
                    "org.springframework.beans..",
                    "org.springframework.boot.autoconfigure.condition",
                    "org.springframework.context..",
                    "org.springframework.core..",
                    "org.springframework.jdbc..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation");

    @ArchTest
    static final ArchRule WHERE_DECIDERS_RUN_NO_AXON_IS_TO_BE_SEEN = classes()
            .that()
            .belongToAnyOf(
                    Streams.class,
                    Fold.class,
                    Decided.class,
                    DecisionInterceptor.class,
                    EventLog.class,
                    RecordedEvent.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("hellowork.store", "hellowork.events", "java..", "org.jspecify.annotations");
}
