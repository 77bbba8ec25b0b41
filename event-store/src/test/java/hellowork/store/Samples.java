package hellowork.store;

import hellowork.events.DomainEvent;
import hellowork.events.TextValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event of each record, made from the types of its components: a new event has a sample without being told. */
final class Samples {
    private static final String UUID = "0199f0c2-7d1e-7c44-9a55-3b1f0c6d2e";
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("AccountId", uuids("account-")),
            Map.entry("AllowanceId", List.of("allowance-" + UUID + "01-2026-04-01")),
            Map.entry("BulkSendId", uuids("bulk-send-")),
            Map.entry("CandidateListId", uuids("candidate-list-")),
            Map.entry("NoteId", uuids("note-")),
            Map.entry("BureauCode", List.of("13", "27")),
            Map.entry("ComplaintId", uuids("complaint-")),
            Map.entry("HireId", uuids("hire-")),
            Map.entry("JobSeekerId", uuids("job-seeker-")),
            Map.entry("JointApplicantId", uuids("joint-applicant-")),
            Map.entry("LicenceId", List.of("licence-PRIVATE_AGENCY-13-ユ-316864")),
            Map.entry("LoginId", uuids("login-")),
            Map.entry("LoginNameId", List.of("login-name-" + "0123456789abcdef".repeat(4))),
            Map.entry("MessageId", uuids("message-")),
            Map.entry("OccupationCode", List.of("011", "104")),
            Map.entry("OrganizationId", uuids("organization-")),
            Map.entry("PaidServiceId", uuids("paid-service-")),
            Map.entry("PaidServiceNoticeId", uuids("paid-service-notice-")),
            Map.entry("PasswordId", uuids("password-")),
            Map.entry("PlacementId", uuids("placement-")),
            Map.entry("PlaceCode", List.of("13", "13104")),
            Map.entry("ProfileViewId", List.of("profile-view-" + UUID + "01-" + UUID + "02")),
            Map.entry("ProjectionId", List.of("projection-search")),
            Map.entry("RosterId", uuids("roster-")),
            Map.entry("SeekerNumber", List.of("13010-12345678")),
            Map.entry("SeekerNumberId", List.of("seeker-number-" + "0123456789abcdef".repeat(4))),
            Map.entry("SavedSearchId", uuids("saved-search-")),
            Map.entry("SearchShelfId", uuids("search-shelf-")),
            Map.entry("TemplateId", uuids("template-")),
            Map.entry("UsageReportId", List.of("usage-report-" + UUID + "01-2026")),
            Map.entry("ThreadId", uuids("thread-")));

    private Samples() {}

    private static List<String> uuids(String prefix) {
        return List.of(prefix + UUID + "01", prefix + UUID + "02");
    }

    /** With every component. */
    static DomainEvent full(Class<? extends DomainEvent> event) {
        return (DomainEvent) record(event, false);
    }

    /** Without any component that may be absent. */
    static DomainEvent sparse(Class<? extends DomainEvent> event) {
        return (DomainEvent) record(event, true);
    }

    private static Object record(Class<?> type, boolean sparse) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            boolean absent = sparse && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            values[i] = absent ? null : value(component.getGenericType(), component.getName(), 0, sparse);
        }
        return make(type, values);
    }

    private static Object value(Type type, String name, int number, boolean sparse) {
        if (type instanceof ParameterizedType collection) {
            Type element = collection.getActualTypeArguments()[0];
            Object one = value(element, name, 0, sparse);
            Object other = value(element, name, 1, sparse);
            return collection.getRawType() == List.class
                    ? List.of(one, other)
                    : new LinkedHashSet<>(List.of(other, one)); // the order of writing must not follow this one
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(name, number);
        } else if (plain == Instant.class) {
            return name.equals("at")
                    ? Instant.parse("2026-03-31T15:00:00Z")
                    : Instant.parse("2026-03-31T15:10:00.123456Z");
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2026, 4, 1 + number);
        } else if (plain == int.class) {
            return 3 + number;
        } else if (plain == boolean.class) {
            return true;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[number];
        } else if (TextValue.class.isAssignableFrom(plain)) {
            List<String> texts = TEXTS.get(plain.getSimpleName());
            if (texts == null) {
                throw new AssertionError("give an example of a " + plain.getSimpleName());
            }
            return make(plain, texts.get(number % texts.size()));
        } else if (plain.isRecord()) {
            return record(plain, sparse);
        }
        throw new AssertionError("no sample of " + plain);
    }

    private static String text(String name, int number) {
        return switch (name) {
            case "base" -> "13-ユ-316864";
            case "branch" -> "02";
            case "tokenHash", "trustHash", "browserHash" -> "0123456789abcdef".repeat(4);
            case "mailAddress" -> "hanako@example.jp";
            case "subject" -> "職業紹介のご案内";
            case "body" -> "はじめまして。\n\"経験\"を活かせる求人をご紹介します。";
            default -> name + " 例" + (number + 1);
        };
    }

    private static Object make(Class<?> type, @Nullable Object... values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type, e);
        }
    }
}
