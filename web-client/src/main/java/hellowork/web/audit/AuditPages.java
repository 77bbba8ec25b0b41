package hellowork.web.audit;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of auditors. */
@Configuration(proxyBeanMethods = false)
class AuditPages {
    @Bean
    Navigation auditNavigation() {
        return Navigation.of(
                Role.AUDITOR,
                "/audit",
                "audit.nav.home",
                "/audit/events",
                "audit.nav.events",
                "/administration/projections",
                "audit.nav.projections",
                "/settings",
                "audit.nav.settings");
    }
}
