package hellowork.rest;

import hellowork.rest.reference.ReferenceData;
import hellowork.store.States;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What both sides need to speak HTTP; imported by each of them, and there once in one process. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:hellowork/rest/http.properties")
@Import({PageLinks.class, ProblemAdvice.class, ConstraintWords.class, TestClockController.class, ApiDocumentation.class
})
public class RestConfiguration {
    @Bean
    TermsOfUse termsOfUse(
            @Value("${hellowork.terms.version}") String version,
            @Value("${hellowork.terms.next-version:}") String next,
            @Value("${hellowork.terms.next-from:}") String nextFrom) {
        return new TermsOfUse(version, next, nextFrom);
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
    ReferenceData referenceData() {
        return ReferenceData.published();
    }

    @Bean
    DerivedIds derivedIds(KeyFolder keys) {
        return new DerivedIds(keys.key("derived-ids"));
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
    InternalCalls internalCalls(KeyFolder keys) {
        return new InternalCalls(new Sealed(keys.key("internal-calls")));
    }

    @Bean
    Sessions sessions(States states, BusinessClock clock) {
        return new Sessions(states, clock);
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    FilterRegistrationBean<BodyDigestFilter> bodyDigestFilter(Problems problems, KeyFolder keys) {
        FilterRegistrationBean<BodyDigestFilter> filter =
                new FilterRegistrationBean<>(new BodyDigestFilter(problems, keys.key("request-digests")));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }

    @Bean
    WebMvcConfigurer restArguments(Sessions sessions, DerivedIds ids) {
        return new WebMvcConfigurer() {
            // There is one form of each answer: a command is not carried out for nobody to read the answer.
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(_ -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorResolver(sessions));
                resolvers.add(new IdempotencyKeyResolver(ids));
                resolvers.add(new ExpectedVersionResolver());
            }
        };
    }
}
