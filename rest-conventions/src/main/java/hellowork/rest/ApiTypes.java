package hellowork.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import hellowork.events.TextValue;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * The types of the API description as they are written: a text value is a text, and each type has a name of its own. The
 * library would describe the records themselves, and let types of one simple name overwrite each other.
 */
final class ApiTypes extends ModelResolver {
    ApiTypes(ObjectMapper mapper) {
        super(mapper, new Names());
        openapi31(true);
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Class<?> raw = _mapper.constructType(type.getType()).getRawClass();
        if (raw != TextValue.class && TextValue.class.isAssignableFrom(raw)) {
            return new StringSchema();
        }
        if (raw == JsonNode.class) {
            return new ObjectSchema();
        }
        return super.resolve(type, context, next);
    }

    /** A nested type is named after the one around it, which says what the type is about. */
    private static final class Names extends TypeNameResolver {
        private final Map<String, Class<?>> given = new ConcurrentHashMap<>();

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            String name = name(type);
            Class<?> other = given.putIfAbsent(name, type);
            if (other != null && other != type) {
                throw new IllegalStateException("%s and %s have one name".formatted(other, type));
            }
            return name;
        }

        @Override
        protected String nameForClass(JavaType type, Set<Options> options) {
            return nameForClass(type.getRawClass(), options);
        }

        private static String name(Class<?> type) {
            Class<?> around = type.getEnclosingClass();
            return around == null
                    ? type.getSimpleName()
                    : name(around).replace("Controller", "") + type.getSimpleName();
        }
    }
}
