package hellowork.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import hellowork.events.TextValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON as the API speaks it: no nulls, unknown fields and other types refused, text values of the language as plain texts. */
final class RestJson implements JsonMapperBuilderCustomizer {
    @Override
    public void customize(JsonMapper.Builder json) {
        json.annotationIntrospector(AnnotationIntrospector.pair(
                        new TextValues(),
                        JsonMapper.shared().serializationConfig().getAnnotationIntrospector()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(new SimpleModule()
                        .addDeserializer(String.class, new Texts())
                        .addDeserializer(Instant.class, new Times<>(Instant.class, Instant::parse))
                        .addDeserializer(LocalDate.class, new Times<>(LocalDate.class, LocalDate::parse)))
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /**
     * A text is made of whole characters, without control characters but for line ends and tabs: others can be neither
     * stored nor shown.
     */
    private static final class Texts extends StringDeserializer {
        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = super.deserialize(json, context);
            if (text != null && text.codePoints().anyMatch(Texts::isNoCharacter)) {
                context.reportInputMismatch(this, "a text holds what is no character");
            }
            return text;
        }

        private static boolean isNoCharacter(int codePoint) {
            return switch (Character.getType(codePoint)) {
                case Character.SURROGATE -> true;
                case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
                default -> false;
            };
        }
    }

    /** A moment or a day is a text of ISO 8601: no number is one, since nobody says of what it is the count. */
    private static final class Times<T> extends StdDeserializer<T> {
        private final Function<String, T> parser;

        Times(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.reportInputMismatch(this, "a text is needed");
            }
            String text = json.getString();
            try {
                return parser.apply(text);
            } catch (DateTimeException e) {
                return context.reportInputMismatch(this, "not written as ISO 8601 wants it");
            }
        }
    }

    private static final class TextValues extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedMember member
                    && annotated.getName().equals("value")) {
                return TextValue.class.isAssignableFrom(member.getDeclaringClass()) ? true : null;
            }
            return null;
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedConstructor constructor) {
                return TextValue.class.isAssignableFrom(constructor.getDeclaringClass())
                        ? JsonCreator.Mode.DELEGATING
                        : null;
            }
            return null;
        }
    }
}
