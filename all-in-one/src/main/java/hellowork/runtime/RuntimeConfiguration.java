package hellowork.runtime;

import hellowork.web.start.LocalPages;
import hellowork.web.start.LocalPages.LocalPage;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages and words of the one process. Needs the bean {@link CaughtMails} and the runtime's properties. */
@Configuration(proxyBeanMethods = false)
@Import(MailPage.class)
public class RuntimeConfiguration {
    @Bean
    Announcement announcement(ObjectProvider<StartupNotice> notices) {
        return new Announcement(notices);
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        FilterRegistrationBean<PageHeaders> registration = new FilterRegistrationBean<>(new PageHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10); // after the web client's, whose words it changes
        return registration;
    }

    /** Linked on the start page; the mails also where a one-time password is asked for. */
    @Bean
    LocalPages localPages() {
        List<LocalPage> all = List.of(
                new LocalPage("/mail", "このプログラムが送ったメール", "Mail that this program has sent"),
                new LocalPage("/docs", "REST APIの説明", "Description of the REST API"),
                new LocalPage("/openapi.json", "REST APIの定義(OpenAPI 3.1)", "Definition of the REST API (OpenAPI 3.1)"),
                new LocalPage("/rules", "守っている規則", "The rules that it keeps"),
                new LocalPage("/policies.md", "このプロジェクトが決めたこと", "What this project decided itself"),
                new LocalPage("/actuator/health", "動作の状態", "Whether it is well"));
        return new LocalPages() {
            @Override
            public List<LocalPage> all() {
                return all;
            }

            @Override
            public String mails() {
                return "/mail";
            }
        };
    }

    @Bean
    WebMvcConfigurer mailPageGuard() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new MailPageGuard()).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
