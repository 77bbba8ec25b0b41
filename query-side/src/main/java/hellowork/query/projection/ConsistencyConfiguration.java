package hellowork.query.projection;

import hellowork.rest.RestHeaders;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts read-your-writes in front of the API, and into its documentation. */
@Configuration(proxyBeanMethods = false)
class ConsistencyConfiguration {
    @Bean
    WebMvcConfigurer consistencyOfAnswers(ConsistencyInterceptor interceptor) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor)
                        .addPathPatterns("/api/v1/**")
                        .excludePathPatterns("/api/v1/reference/**"); // the same for everybody, and never changing
            }
        };
    }

    @Bean
    OperationCustomizer documentedConsistency() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(ReadsFrom.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(RestHeaders.CONSISTENCY_TOKEN)
                        .description("From a command's answer: waits up to 2 s until this answer has seen it.")
                        .schema(new IntegerSchema().format("int64")));
                operation
                        .getResponses()
                        .values()
                        .forEach(response -> response.addHeaderObject(
                                RestHeaders.STALE,
                                new Header()
                                        .description("true if the answer has not seen what the Consistency-Token stands"
                                                + " for, or comes from a projection that is being built again")
                                        .schema(new BooleanSchema())));
            }
            return operation;
        };
    }
}
