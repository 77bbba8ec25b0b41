package hellowork.web.desk;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of a Hello Work desk. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {
    @Bean
    Navigation deskNavigation() {
        return Navigation.of(
                Role.DESK_OFFICER,
                "/desk",
                "desk.nav.home",
                "/desk/registrations/new",
                "desk.nav.register",
                "/complaints",
                "desk.nav.complaints",
                "/message-reports",
                "bureau.message-reports",
                "/identity-checks",
                "identity.nav",
                "/settings",
                "desk.nav.settings");
    }
}
