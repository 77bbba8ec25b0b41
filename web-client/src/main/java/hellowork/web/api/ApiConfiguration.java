package hellowork.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import hellowork.web.session.Cookies;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the API is, and how a page's controller gets at it. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    /**
     * @param address where the API is, without {@code /api/v1}; empty: on this process's own port
     */
    @Bean
    Apis apis(@Value("${hellowork.web.api:}") String address, Environment environment, Cookies.Jar jar) {
        return new Apis(
                new ApiConnection(
                        () -> address.isEmpty()
                                ? "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")
                                : address,
                        json()),
                jar);
    }

    @Bean
    WebMvcConfigurer apiArguments(Apis apis) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(apis);
            }
        };
    }

    /** What is not known is passed over: the API may add fields before the pages show them. */
    private static JsonMapper json() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }
}
