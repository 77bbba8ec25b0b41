package hellowork.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What both sides need to speak HTTP; imported by each of them, and there once in one process. */
@Configuration(proxyBeanMethods = false)
@Import({PageLinks.class, ProblemAdvice.class, TestClockController.class})
public class RestConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, IdempotencyKey.class);
    }

    @Bean
    RestJson restJson() {
        return new RestJson();
    }

    @Bean
    BusinessClock businessClock() {
        return new BusinessClock();
    }

    @Bean
    KeyFolder keyFolder(@Value("${hellowork.keys}") Path folder) {
        return new KeyFolder(folder);
    }

    @Bean
    SeekerReferences seekerReferences(KeyFolder keys) {
        return new SeekerReferences(new Sealed(keys.key("seeker-references")));
    }

    @Bean
    Cursors cursors(KeyFolder keys) {
        return new Cursors(new Sealed(keys.key("cursors")));
    }

    @Bean
    Sessions sessions(Sessions.Reading reading, BusinessClock clock) {
        return new Sessions(reading, clock);
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    FilterRegistrationBean<BodyDigestFilter> bodyDigestFilter(Problems problems) {
        FilterRegistrationBean<BodyDigestFilter> filter = new FilterRegistrationBean<>(new BodyDigestFilter(problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    @Bean
    WebMvcConfigurer restArguments(Sessions sessions) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorResolver(sessions));
                resolvers.add(new IdempotencyKeyResolver());
            }
        };
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Hello Work job-seeker information provision service")
                        .version("v1")
                        .description("ハローワーク求職情報提供サービス. Refusals are RFC 9457 problems whose `code` is the "
                                + "number of the rule. Times are RFC 3339 with offset; days are those of Asia/Tokyo."))
                .components(new Components()
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }

    @Bean
    OperationCustomizer documentedArguments() {
        return (operation, handler) -> {
            Arrays.stream(handler.getMethodParameters()).forEach(parameter -> {
                if (parameter.getParameterType() == IdempotencyKey.class) {
                    operation.addParametersItem(new HeaderParameter()
                            .name(IdempotencyKeyResolver.HEADER)
                            .required(true)
                            .description("The same key and body again: the same answer, nothing done twice.")
                            .schema(new StringSchema().pattern("[A-Za-z0-9_-]{1,64}")));
                } else if (parameter.getParameterType() == Actor.class) {
                    operation.addSecurityItem(new SecurityRequirement().addList("session"));
                }
            });
            return operation;
        };
    }
}
