package hellowork.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;

/** What the generated API description cannot see in the controllers: headers, sessions, and every kind of refusal. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> OF_A_COMMAND = Map.of(
            "409", "Not in the state in which things are now; nothing was changed.",
            "413", "The body is larger than 64 KiB.",
            "415", "The body is not JSON.",
            "422", "Understood, and its content is refused.");

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, IdempotencyKey.class, ExpectedVersion.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("ハローワーク求職情報提供サービス / Hello Work job-seeker information provision service")
                        .version("v1")
                        .description("Refusals are RFC 9457 problems whose `code` is the number of the rule. Times"
                                + " are RFC 3339 with offset; days are those of Asia/Tokyo. A command"
                                + " answers with the header `Consistency-Token`; a GET that sends it sees"
                                + " at least what the command did."))
                .components(new Components()
                        .addSchemas(PROBLEM, problem())
                        .addSecuritySchemes(
                                "session",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")));
    }

    @Bean
    ApiTypes apiTypes(ObjectMapperProvider mappers) {
        return new ApiTypes(mappers.jsonMapper());
    }

    @Bean
    ApiWords apiWords() {
        return new ApiWords();
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("A refusal (RFC 9457).")
                .addProperty("title", new StringSchema().description("The rule in Japanese."))
                .addProperty("detail", new StringSchema().description("The rule in English."))
                .addProperty("status", new IntegerSchema())
                .addProperty("code", new StringSchema().description("The number of the rule, such as S-10."))
                .addProperty(
                        "type", new StringSchema().description("Where the rule is explained, such as /rules#S-10."))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "words",
                        new ArraySchema()
                                .items(new StringSchema())
                                .description("The words that it was refused for (P-WORDS)."))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("pointer", new StringSchema())
                                        .addProperty(
                                                "title", new StringSchema().description("What to do, in Japanese."))
                                        .addProperty(
                                                "detail", new StringSchema().description("The same in English."))));
    }

    @Bean
    OperationCustomizer headersAndRefusals() {
        return (operation, handler) -> {
            Set<Class<?>> parameters = Arrays.stream(handler.getMethodParameters())
                    .<Class<?>>map(MethodParameter::getParameterType)
                    .collect(Collectors.toSet());
            Map<String, String> refusals = new TreeMap<>(Map.of("400", "Not of the documented form."));
            if (parameters.contains(Actor.class)) {
                operation.addSecurityItem(new SecurityRequirement().addList("session"));
                refusals.put("401", "No living session (S-60).");
                refusals.put("403", "Not for this role, or not yet (P-ROLE).");
            }
            if (parameters.contains(IdempotencyKey.class)) {
                operation.addParametersItem(header(
                        IdempotencyKeyResolver.HEADER,
                        "The same key and body again: the same answer, nothing done twice.",
                        "[A-Za-z0-9_-]{1,64}"));
            }
            if (parameters.contains(ExpectedVersion.class)) {
                operation.addParametersItem(
                        header(HttpHeaders.IF_MATCH, "The ETag of what was read.", "\"[0-9]{1,18}\""));
                refusals.put("412", "It has been changed since it was read (P-VERSION).");
                refusals.put("428", "If-Match is missing (P-VERSION).");
            }
            refusals.put("404", "There is no such thing, or it is not yours to see.");
            if (!handler.hasMethodAnnotation(GetMapping.class)) {
                refusals.putAll(OF_A_COMMAND);
            }
            refusals.forEach((status, meaning) -> refuse(operation, status, meaning));
            return operation;
        };
    }

    private static HeaderParameter header(String name, String description, String form) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).required(true).description(description).schema(new StringSchema().pattern(form));
        return header;
    }

    private static void refuse(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
    }
}
