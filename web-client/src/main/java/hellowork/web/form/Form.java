package hellowork.web.form;

import hellowork.web.api.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, or nothing yet. Fields are named by the path of what they become in the API's body,
 * with dots: an error at {@code /officer/phone} belongs to the field {@code officer.phone}.
 *
 * <p>A refused form is shown again by the GET of the page that it was sent from: the address that it was posted to, or what
 * the hidden field {@code _page} says.
 */
public final class Form {
    /** Where a request keeps the form that is to be shown again. */
    static final String ATTRIBUTE = Form.class.getName();

    /** Before the name of a field: what sends that field's label. */
    static final String LABEL = "_label.";

    /** Letters that nobody likes to type again. */
    private static final int WORTH_KEEPING = 20;

    /** A choice's value, not somebody's words. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z_.:-]*");

    private final Map<String, List<String>> fields;
    private final List<Message> messages;
    private final Problem problem;
    private final boolean restored;
    private final String key;

    private Form(Map<String, List<String>> fields, List<Message> messages, Problem problem, boolean restored) {
        this.fields = fields;
        this.messages = messages;
        this.problem = problem;
        this.restored = restored;
        String sent = first("_key");
        this.key = sent.isEmpty() ? UUID.randomUUID().toString() : sent;
    }

    /**
     * One thing that is wrong.
     *
     * @param field the field's name, empty if it is about the whole form
     * @param label what the page calls the field; empty if it has no heading of its own
     * @param text in the reader's language
     */
    public record Message(String field, String label, String text) {}

    /**
     * A text that was typed, where it is not in a field any more.
     *
     * @param label what the page called its field
     */
    public record Typed(String label, String text) {}

    /** Nothing typed yet. */
    public static Form empty() {
        return new Form(Map.of(), List.of(), Problem.NONE, false);
    }

    static Form of(Map<String, List<String>> fields) {
        return new Form(fields, List.of(), Problem.NONE, false);
    }

    /** What was typed before the login, to be gone on with. */
    Form restored() {
        return new Form(fields, List.of(), Problem.NONE, true);
    }

    /** With what the API says is wrong. */
    Form refused(Problem problem, Locale language) {
        List<Message> said = new ArrayList<>();
        for (Problem.Fault fault : problem.faults()) {
            said.add(message(fieldAt(fault.pointer()), fault.in(language)));
        }
        if (said.isEmpty()) {
            said.add(message("", problem.in(language)));
        }
        List<String> inOrder = new ArrayList<>(fields.keySet());
        said.sort(Comparator.comparingInt(message -> place(inOrder, message.field())));
        return new Form(fields, said, problem, false);
    }

    Form refused(Map<String, String> said) {
        return new Form(
                fields,
                said.entrySet().stream()
                        .map(each -> message(each.getKey(), each.getValue()))
                        .toList(),
                Problem.NONE,
                false);
    }

    /** The summary stands above the fields and is written before them: so each of them sends its label along. */
    private Message message(String field, String text) {
        return new Message(field, first(LABEL + field), text);
    }

    /** The field that the API means: that of the pointer, the first within it, or the nearest above it that was sent. */
    private String fieldAt(String pointer) {
        String name = pointer.replaceFirst("^/", "").replace('/', '.');
        String within = name + ".";
        if (!isField(name)) {
            Optional<String> first = fields.keySet().stream()
                    .filter(sent -> sent.startsWith(within))
                    .findFirst();
            if (first.isPresent()) {
                return first.get();
            }
        }
        while (!isField(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }

    /** Where the page has it; what it does not have comes first. */
    private static int place(List<String> inOrder, String field) {
        int label = inOrder.indexOf(LABEL + field);
        return label < 0 ? inOrder.indexOf(field) : label;
    }

    /** Whether the page has it: choices of which none was made send nothing but their label. */
    private boolean isField(String name) {
        return fields.containsKey(name) || fields.containsKey(LABEL + name);
    }

    /** What was typed, if the form is shown again; else what is stored, as text; never null. */
    public String or(String name, @Nullable Object stored) {
        if (fields.containsKey(name) || isShownAgain()) {
            return first(name);
        }
        return stored == null ? "" : stored.toString();
    }

    /** Whether this choice is ticked: as sent, if the form is shown again, else as stored (a flag, a value or several). */
    public boolean checked(String name, String value, @Nullable Object stored) {
        if (isShownAgain()) {
            return all(name).contains(value);
        }
        if (stored instanceof Collection<?> several) {
            return several.stream().anyMatch(each -> each.toString().equals(value));
        }
        return stored instanceof Boolean flag
                ? flag
                : stored != null && stored.toString().equals(value);
    }

    /** Messages about a field, and about what is within it. */
    public List<String> errors(String name) {
        return messages.stream()
                .filter(message ->
                        message.field().equals(name) || message.field().startsWith(name + "."))
                .map(Message::text)
                .toList();
    }

    /** All that is wrong, for the summary. */
    public List<Message> problems() {
        return messages;
    }

    /**
     * The longer texts that were typed, if what they were sent for could not be done at all: the page may have no field
     * for them any more.
     */
    public List<Typed> unsent() {
        boolean ofAField =
                messages.stream().anyMatch(message -> !message.field().isEmpty());
        return ofAField || restored ? List.of() : typed();
    }

    private List<Typed> typed() {
        return fields.keySet().stream()
                .filter(name -> fields.containsKey(LABEL + name) && !Drafts.SECRET.contains(name))
                .map(name -> new Typed(first(LABEL + name), first(name).strip()))
                .filter(each -> each.text().length() >= WORTH_KEEPING
                        && !CODE.matcher(each.text()).matches())
                .toList();
    }

    /** The number of the rule by which the API refused it, such as S-32; empty if it did not. */
    public String rule() {
        return problem.code() == null ? "" : problem.code();
    }

    /** Words that it was refused for (P-WORDS). */
    public List<String> words() {
        return problem.words() == null ? List.of() : problem.words();
    }

    /** Who has applied with the same base number, as the API says it (S-02); absent if that is not what is wrong. */
    public @Nullable Object appliedBefore() {
        return problem.appliedBefore();
    }

    /** Whether it holds what was typed before the login. */
    public boolean isRestored() {
        return restored;
    }

    /** Whether it holds what was sent: refused, restored after a login, or to be gone on with on another page. */
    public boolean isShownAgain() {
        return !fields.isEmpty();
    }

    /** The idempotency key that the form carries: what is sent twice is done once. */
    public String key() {
        return key;
    }

    /** The version that the form was filled from, as {@code If-Match} wants it; empty if it carries none. */
    public String version() {
        return first("_version");
    }

    /** As typed, with one kind of line end; empty if there is no such field. */
    public String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n");
    }

    /** Every value of the field that is not blank. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** As typed without spaces around it; absent if there is nothing. */
    public @Nullable String text(String name) {
        String text = first(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** A password as typed, with its spaces; absent if there is nothing. */
    public @Nullable String secret(String name) {
        String typed = first(name);
        return typed.isEmpty() ? null : typed;
    }

    /** Whether the box is ticked. */
    public boolean flag(String name) {
        return !first(name).isEmpty();
    }

    /** A whole number, full-width digits too; absent if nothing was typed; refused if it is none. */
    public @Nullable Integer number(String name) {
        return read(name, "form.number", text -> Integer.valueOf(halfWidth(text).replace(",", "")));
    }

    /** A date as browsers send it, or typed as 2026-4-1 or 2026/4/1. */
    public @Nullable LocalDate date(String name) {
        return read(name, "form.date", text -> {
            String[] parts = halfWidth(text).split("[-/.年月日]", -1);
            if (parts.length < 3) {
                throw new DateTimeParseException("not a date", text, 0);
            }
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        });
    }

    /** With these fields in place of what was sent: a step of a long form that takes a part of it away. */
    public Form with(Map<String, List<String>> others) {
        return of(others);
    }

    /** Every name with all that was sent under it: a form of several pages carries them on. */
    public Map<String, List<String>> fields() {
        return new LinkedHashMap<>(fields);
    }

    private <T> @Nullable T read(String name, String message, Function<String, T> reading) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new FormRefused(name, message);
        }
    }

    /** Full-width digits are typed by whoever writes Japanese: they mean the same. */
    public static String halfWidth(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }
}
