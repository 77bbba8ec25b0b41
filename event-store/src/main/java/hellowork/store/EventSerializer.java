package hellowork.store;

import hellowork.events.DomainEvent;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/**
 * {@link EventJson} as Axon asks for it: the type is the event's logical name, the revision a number. Events and their
 * metadata only; anything else is refused, since nothing else may enter the store.
 */
@SuppressWarnings({"unchecked", "rawtypes", "TypeParameterUnusedInFormals"
}) // Axon's interface is generic in its methods, not in its types
public final class EventSerializer implements Serializer {
    private static final String METADATA = "metadata";
    static final SerializedType METADATA_TYPE = new SimpleSerializedType(METADATA, null);
    private static final Class<?> NOTHING = Void.class;

    private final EventCatalog catalog;
    private final EventJson json;
    private final Converter converter = new ChainingConverter();

    public EventSerializer(EventCatalog catalog, EventJson json) {
        this.catalog = catalog;
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        byte[] bytes = switch (object) {
            case null -> new byte[0];
            case DomainEvent event -> json.write(event);
            case Map<?, ?> metadata -> json.writeMetadata((Map<String, ?>) metadata);
            default -> throw new IllegalArgumentException(object.getClass() + " is not an event");
        };
        SerializedType type = switch (object) {
            case null -> SimpleSerializedType.emptyType();
            case DomainEvent event -> typeOf(catalog.nameOf(event));
            default -> METADATA_TYPE;
        };
        return new SimpleSerializedObject<>(converter.convert(bytes, representation), representation, type);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return converter.canConvert(byte[].class, representation);
    }

    @Override
    public <S, T> @Nullable T deserialize(SerializedObject<S> serialized) {
        SerializedType type = serialized.getType();
        if (type.equals(SimpleSerializedType.emptyType())) {
            return null;
        }
        byte[] bytes = converter.convert(serialized.getData(), serialized.getContentType(), byte[].class);
        if (isMetadata(type)) {
            return (T) MetaData.from(json.readMetadata(bytes));
        }
        return (T) json.read(nameOf(type), bytes);
    }

    @Override
    public Class classForType(SerializedType type) {
        if (type.equals(SimpleSerializedType.emptyType())) {
            return NOTHING;
        }
        return isMetadata(type) ? MetaData.class : catalog.classOf(nameOf(type));
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == NOTHING) {
            return SimpleSerializedType.emptyType();
        }
        if (Map.class.isAssignableFrom(type)) {
            return METADATA_TYPE;
        }
        return typeOf(catalog.nameOf((Class<? extends DomainEvent>) type));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    static SerializedType typeOf(EventCatalog.Name name) {
        return new SimpleSerializedType(name.type(), Integer.toString(name.revision()));
    }

    /** The name that this type, as written by this serializer, stands for. */
    static EventCatalog.Name nameOf(SerializedType type) {
        String revision = type.getRevision();
        return new EventCatalog.Name(type.getName(), revision == null ? 1 : Integer.parseInt(revision));
    }

    private static boolean isMetadata(SerializedType type) {
        return type.getName().equals(METADATA) || type.getName().equals(MetaData.class.getName());
    }

    /** Metadata as texts, in the order of the keys. */
    static Map<String, String> texts(Map<String, ?> metadata) {
        Map<String, String> texts = new TreeMap<>();
        metadata.forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }
}
