package hellowork.runtime;

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
