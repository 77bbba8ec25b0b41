package hellowork.web.mypage;

import hellowork.web.page.Navigation;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The job seeker's menu, and where somebody is led who has an account and no registration yet. */
@Configuration(proxyBeanMethods = false)
class MyPageConfiguration {
    private static final String HOME = "/my-page";
    private static final String REGISTRATION = "/my-page/registration/new";

    @Bean
    Navigation jobSeekerNavigation() {
        return Navigation.of(
                        Role.JOB_SEEKER,
                        HOME,
                        "mypage.nav.home",
                        "/my-page/messages",
                        "mypage.nav.messages",
                        "/my-page/profile",
                        "mypage.nav.profile",
                        "/my-page/disclosure",
                        "mypage.nav.disclosure",
                        "/my-page/views",
                        "mypage.nav.views",
                        "/my-page/registration",
                        "mypage.nav.registration",
                        "/complaints",
                        "mypage.nav.complaints",
                        "/settings",
                        "mypage.nav.settings")
                .with(Map.of("/my-page/organizations", "/my-page/disclosure"));
    }

    @Bean
    WebMvcConfigurer firstSteps() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Registered())
                        .addPathPatterns("/my-page/**", "/complaints/**")
                        .excludePathPatterns(HOME, REGISTRATION, "/complaints/desks")
                        .order(1); // after it is known who visits
            }
        };
    }

    /** Every page but the first ones is about a registration. */
    private static final class Registered implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            if (request.getAttribute(Visitor.ATTRIBUTE) instanceof Visitor visitor
                    && visitor.role() == Role.JOB_SEEKER
                    && visitor.jobSeekerId() == null) {
                response.sendRedirect(HOME);
                return false;
            }
            return true;
        }
    }
}
