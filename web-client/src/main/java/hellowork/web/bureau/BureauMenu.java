package hellowork.web.bureau;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the officers of a labour bureau work with. */
@Configuration(proxyBeanMethods = false)
class BureauMenu {
    @Bean
    Navigation bureauNavigation() {
        return Navigation.of(
                Role.BUREAU_OFFICER,
                "/bureau",
                "bureau.home",
                "/bureau/organizations",
                "bureau.organizations",
                "/bureau/paid-services",
                "bureau.paid-services",
                "/bureau/flagged-messages",
                "bureau.flagged",
                "/message-reports",
                "bureau.message-reports",
                "/bureau/complaints",
                "bureau.complaints",
                "/identity-checks",
                "identity.nav",
                "/bureau/reports",
                "bureau.reports",
                "/settings",
                "bureau.settings");
    }
}
