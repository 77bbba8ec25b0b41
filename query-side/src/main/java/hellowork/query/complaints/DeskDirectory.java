package hellowork.query.complaints;

import static java.nio.charset.StandardCharsets.UTF_8;

import hellowork.events.PlaceCode;
import hellowork.rest.Policy;
import hellowork.rest.reference.ReferenceData;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The desks that take complaints (苦情申出等受付担当者), where a deployment names them; none is invented.
 *
 * @param offices a CSV file in UTF-8 with the columns {@code prefecture} (two digits), {@code name}, {@code address} and
 *     {@code phone}
 */
@ConfigurationProperties("hellowork.policy.complaints")
record DeskDirectory(
        @Policy(
                code = "P-COMPLAINT-OFFICES",
                value = "A file of the Hello Work offices that take complaints; without it the directory names the"
                        + " labour bureau of the prefecture.",
                practice = "S-40 names the nearest Hello Work; the list of its offices, which changes, is the "
                        + "operator's to provide.")
        @Nullable
        Path offices) {

    /** A Hello Work whose desk takes complaints. */
    record Office(String name, String address, String phone) {}

    private record Listed(PlaceCode prefecture, Office office) {}

    /** The offices by prefecture, read once. A file that cannot be read, or names no prefecture, is refused. */
    Offices read(ReferenceData reference) {
        return new Offices(offices == null ? Optional.empty() : Optional.of(listed(offices, reference)));
    }

    private static List<Listed> listed(Path file, ReferenceData reference) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(withoutMark(Files.readString(file, UTF_8))))) {
            return parser.stream().map(row -> listed(row, reference)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of offices cannot be read: " + file, e);
        }
    }

    /** Spreadsheets put a byte order mark before what they save as UTF-8. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Listed listed(CSVRecord row, ReferenceData reference) {
        try {
            PlaceCode prefecture = new PlaceCode(row.get("prefecture"));
            if (reference.prefecture(prefecture).isEmpty()) {
                throw new IllegalArgumentException("no such prefecture: " + prefecture.value());
            }
            return new Listed(prefecture, new Office(cell(row, "name"), cell(row, "address"), cell(row, "phone")));
        } catch (IllegalArgumentException e) {
            long line = row.getRecordNumber() + 1; // the names of the columns come first
            throw new IllegalArgumentException("line " + line + " of the file of offices: " + e.getMessage(), e);
        }
    }

    private static String cell(CSVRecord row, String column) {
        String text = row.get(column).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    /** The offices, if there is a file of them. */
    static final class Offices {
        private final Optional<List<Listed>> listed;

        private Offices(Optional<List<Listed>> listed) {
            this.listed = listed;
        }

        boolean configured() {
            return listed.isPresent();
        }

        List<Office> in(PlaceCode prefecture) {
            return listed.orElse(List.of()).stream()
                    .filter(entry -> entry.prefecture().equals(prefecture))
                    .map(Listed::office)
                    .toList();
        }
    }
}
