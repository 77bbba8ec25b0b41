package hellowork.web.organization;

import hellowork.web.page.Instead;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages that an account has only once it has applied (O-14): before, they say that the application comes first. */
@Configuration(proxyBeanMethods = false)
class AfterApplication {
    @Bean
    WebMvcConfigurer afterApplication() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ApplicationFirst())
                        .addPathPatterns("/organization/*/**", "/complaints/**")
                        .excludePathPatterns(
                                "/organization/application/**", "/organization/accounts/**", "/complaints/desks/**")
                        .order(1); // once it is known who visits
            }
        };
    }

    private static final class ApplicationFirst implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor
                    && visitor.role() == Role.ORGANIZATION
                    && visitor.organizationId() == null) {
                throw new Instead("organization/barred");
            }
            return true;
        }
    }
}
