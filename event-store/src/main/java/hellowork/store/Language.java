package hellowork.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import hellowork.events.TextValue;
import java.lang.reflect.AnnotatedType;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the published language, which knows no Jackson, is told to Jackson. */
final class Language {
    private Language() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .annotationIntrospector(AnnotationIntrospector.pair(
                        new Introspector(),
                        JsonMapper.shared().serializationConfig().getAnnotationIntrospector()))
                .addModule(new SimpleModule().addSerializer(new SortedSet()))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // values derived from components (getters that are none) are no part of an event
                .changeDefaultVisibility(visibility -> visibility
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                .build();
    }

    /** Text values are their text; a record's component is required unless it is {@link Nullable}. */
    private static final class Introspector extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            boolean text = annotated instanceof AnnotatedMember member
                    && TextValue.class.isAssignableFrom(member.getDeclaringClass())
                    && annotated.getName().equals("value");
            return text ? true : null;
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            boolean text = annotated instanceof AnnotatedConstructor constructor
                    && TextValue.class.isAssignableFrom(constructor.getDeclaringClass());
            return text ? JsonCreator.Mode.DELEGATING : null;
        }

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            Class<?> owner = member.getDeclaringClass();
            if (owner.isRecord() && member instanceof AnnotatedParameter parameter) {
                AnnotatedType type = owner.getRecordComponents()[parameter.getIndex()].getAnnotatedType();
                return !type.isAnnotationPresent(Nullable.class);
            }
            return null;
        }
    }

    /** A set has no order of its own: its elements are written in the order of their texts. */
    private static final class SortedSet extends StdSerializer<Set<?>> {
        SortedSet() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray();
            set.stream().map(SortedSet::text).sorted(Comparator.naturalOrder()).forEach(generator::writeString);
            generator.writeEndArray();
        }

        private static String text(Object element) {
            return switch (element) {
                case Enum<?> constant -> constant.name();
                case TextValue value -> value.value();
                case String text -> text;
                default ->
                    throw new IllegalArgumentException("a set of " + element.getClass() + " has no stable order");
            };
        }
    }
}
