package hellowork.web.organization;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of organizations. */
@Configuration(proxyBeanMethods = false)
class OrganizationPages {
    @Bean
    Navigation organizationNavigation() {
        return Navigation.of(
                        Role.ORGANIZATION,
                        "/organization",
                        "organization.nav.home",
                        "/organization/seekers",
                        "organization.nav.seekers",
                        "/organization/threads",
                        "organization.nav.threads",
                        "/organization/candidate-lists",
                        "organization.nav.candidate-lists",
                        "/organization/bulk-sends",
                        "organization.nav.bulk-sends",
                        "/organization/templates",
                        "organization.nav.templates",
                        "/complaints",
                        "organization.nav.complaints",
                        "/organization/reports",
                        "organization.nav.reports",
                        "/organization/application",
                        "organization.nav.application",
                        "/organization/accounts",
                        "organization.nav.accounts",
                        "/settings",
                        "organization.nav.settings")
                .with(Map.of(
                        "/organization/saved-searches", "/organization/seekers",
                        "/organization/paid-services", "/organization/application"));
    }
}
