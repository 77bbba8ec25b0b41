package hellowork.web;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import hellowork.web.session.For;
import hellowork.web.session.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "hellowork.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_pages_know_the_service_by_its_rest_api_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "hellowork.events..",
                    "hellowork.store..",
                    "hellowork.rest..",
                    "hellowork.command..",
                    "hellowork.query..",
                    "java.sql..",
                    "org.axonframework..");

    @ArchTest
    static final ArchRule every_page_says_whose_it_is = methods()
            .that()
            .areAnnotatedWith(GetMapping.class)
            .or()
            .areAnnotatedWith(PostMapping.class)
            .or()
            .areAnnotatedWith(RequestMapping.class)
            .should(be(new DescribedPredicate<JavaMethod>("for somebody") {
                @Override
                public boolean test(JavaMethod method) {
                    JavaClass controller = method.getOwner();
                    return method.isAnnotatedWith(For.class)
                            || method.isAnnotatedWith(ForEverybody.class)
                            || controller.isAnnotatedWith(For.class)
                            || controller.isAnnotatedWith(ForEverybody.class);
                }
            }));

    @ArchTest
    static final ArchRule a_page_keeps_nothing_between_two_requests =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.http.HttpSession");

    @ArchTest
    static final ArchRule controllers_are_of_their_package =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();
}
