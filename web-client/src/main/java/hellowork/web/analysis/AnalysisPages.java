package hellowork.web.analysis;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu of analysts. */
@Configuration(proxyBeanMethods = false)
class AnalysisPages {
    @Bean
    Navigation analysisNavigation() {
        return Navigation.of(
                Role.ANALYST,
                "/analysis",
                "analysis.nav.home",
                "/analysis/messages",
                "analysis.nav.messages",
                "/analysis/blocks",
                "analysis.nav.blocks",
                "/analysis/seekers",
                "analysis.nav.seekers",
                "/analysis/reports",
                "analysis.nav.reports",
                "/settings",
                "analysis.nav.settings");
    }
}
