package hellowork.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hellowork.events.JobSeekerId;
import hellowork.events.PersonalData;
import hellowork.store.Decisions;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "hellowork.query", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule a_query_changes_nothing = noMethods()
            .should()
            .beAnnotatedWith(PostMapping.class)
            .orShould()
            .beAnnotatedWith(PutMapping.class)
            .orShould()
            .beAnnotatedWith(PatchMapping.class)
            .orShould()
            .beAnnotatedWith(DeleteMapping.class)
            .orShould()
            .beAnnotatedWith(RequestMapping.class);

    @ArchTest
    static final ArchRule the_query_side_knows_no_commands = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("hellowork.command..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Decisions.class);

    @ArchTest
    static final ArchRule only_my_page_and_desk_read_personal_data = noClasses()
            .that()
            .resideOutsideOfPackage("hellowork.query.mypage")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PersonalData.class);

    @ArchTest
    static final ArchRule what_an_organization_gets_names_no_job_seeker = noClasses()
            .that()
            .haveSimpleNameStartingWith("OrganizationsThread")
            .and()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JobSeekerId.class);
}
