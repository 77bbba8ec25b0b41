package hellowork;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must stay apart so that each side can also run alone. */
@AnalyzeClasses(packages = "hellowork", importOptions = ImportOption.DoNotIncludeTests.class)
final class SidesTest {
    @ArchTest
    static final ArchRule the_command_side_knows_nothing_of_the_query_side = noClasses()
            .that()
            .resideInAPackage("hellowork.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hellowork.query..", "hellowork.runtime..", "hellowork")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_query_side_knows_nothing_of_the_command_side = noClasses()
            .that()
            .resideInAPackage("hellowork.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hellowork.command..", "hellowork.runtime..", "hellowork")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule what_runs_around_the_sides_knows_neither = noClasses()
            .that()
            .resideInAPackage("hellowork.runtime..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hellowork.command..", "hellowork.query..", "hellowork.store..", "hellowork.rest..");

    private SidesTest() {}
}
