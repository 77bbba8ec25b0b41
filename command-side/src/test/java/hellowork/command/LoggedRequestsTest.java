package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frameworks log at DEBUG what they read, in the words of its {@code toString}. */
class LoggedRequestsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "account.AccountController$NewAccount",
                "account.AccountController$Verification",
                "account.OfficialController$NewOfficial",
                "account.OfficialController$Address",
                "jobseeker.JobSeekerController$Invitation",
                "jobseeker.RegistrationForm",
                "jobseeker.RegistrationForm$Person",
                "login.LoginController$Credentials",
                "login.LoginController$OneTimePassword",
                "outreach.OutreachController$NewOutreach",
                "outreach.ThreadController$NewMessage"
            })
    void a_request_that_holds_personal_data_does_not_show_it(String name) throws ReflectiveOperationException {
        Class<?> request = Class.forName("hellowork.command." + name);
        RecordComponent[] components = request.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = request.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        Object[] values = Stream.of(types)
                .map(type -> type == String.class ? "personal" : null)
                .toArray();
        assertThat(constructor.newInstance(values).toString()).doesNotContain("personal");
    }
}
