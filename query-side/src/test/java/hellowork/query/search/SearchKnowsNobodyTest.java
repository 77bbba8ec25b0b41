package hellowork.query.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hellowork.events.AccountEvent.MailAddressRecorded;
import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.Officer;
import hellowork.events.PersonalData;
import hellowork.events.SeekerNumber;
import org.junit.jupiter.api.Test;

class SearchKnowsNobodyTest {
    @Test
    void the_search_does_not_even_name_what_tells_who_somebody_is() {
        JavaClasses search = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("hellowork.query.search");
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        PersonalData.class,
                        PersonalDataRecorded.class,
                        MailAddressRecorded.class,
                        Officer.class,
                        SeekerNumber.class)
                .check(search);
    }
}
