package hellowork.query.history;

import hellowork.events.DomainEvent;
import hellowork.events.LicenceNumber;
import hellowork.events.Personal;
import hellowork.events.TextValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes an event of any record of the language; the texts of its personal components say that they are secret. */
final class AnyEvent {
    static final String SECRET = "SECRET";
    static final LocalDate SECRET_DAY = LocalDate.of(1966, 6, 6);
    private static final Instant AT = Instant.parse("2026-05-20T01:02:03Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    private final String uuid = UUID.randomUUID().toString();

    private AnyEvent() {}

    static DomainEvent of(Class<? extends DomainEvent> type) {
        return type.cast(new AnyEvent().record(type, false));
    }

    private Object record(Class<?> type, boolean personal) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(
                    components[i].getGenericType(), personal || components[i].isAnnotationPresent(Personal.class));
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private Object value(Type generic, boolean personal) {
        if (generic instanceof ParameterizedType collection) {
            Object element = value(collection.getActualTypeArguments()[0], personal);
            return collection.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> type = (Class<?>) generic;
        if (TextValue.class.isAssignableFrom(type)) {
            return text(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == LicenceNumber.class) {
            return new LicenceNumber("13-ユ-316864", "02");
        }
        if (type.isRecord()) {
            return record(type, personal);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> personal ? SECRET : "plain";
            case "java.time.Instant" -> AT;
            case "java.time.LocalDate" -> personal ? SECRET_DAY : DAY;
            case "int" -> 7;
            case "boolean" -> true;
            default -> throw new IllegalStateException("no value of " + type);
        };
    }

    /** Each type refuses what is not of its form, so the first text that it takes is one of its form. */
    private Object text(Class<?> type) {
        List<String> forms = List.of(
                "account-" + uuid,
                "allowance-" + uuid + "-2026-05-20",
                "job-seeker-" + uuid,
                "login-" + uuid,
                "login-name-" + "a".repeat(28) + uuid.replace("-", "") + "aaaa",
                "seeker-number-" + "a".repeat(28) + uuid.replace("-", "") + "aaaa",
                "organization-" + uuid,
                "thread-" + uuid,
                "message-" + uuid,
                "password-" + uuid,
                "hire-" + uuid,
                "bulk-send-" + uuid,
                "candidate-list-" + uuid,
                "saved-search-" + uuid,
                "search-shelf-" + uuid,
                "template-" + uuid,
                "note-" + uuid,
                "profile-view-" + uuid + "-" + uuid,
                "roster-" + uuid,
                "licence-FEE_CHARGING-13-ユ-316864",
                "usage-report-" + uuid + "-2026",
                "complaint-" + uuid,
                "joint-applicant-" + uuid,
                "paid-service-" + uuid,
                "paid-service-notice-" + uuid,
                "placement-" + uuid,
                "projection-of-a-test",
                "13",
                "101",
                "13010-12345678");
        for (String form : forms) {
            try {
                return type.getDeclaredConstructor(String.class).newInstance(form);
            } catch (InvocationTargetException _) {
                // not of its form
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.toString(), e);
            }
        }
        throw new IllegalStateException("no text is a " + type);
    }
}
