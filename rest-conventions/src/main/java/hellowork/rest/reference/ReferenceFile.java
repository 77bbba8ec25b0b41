package hellowork.rest.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads one of the CSV files that are packed with the program; their header names the columns. */
final class ReferenceFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ReferenceFile() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        var stream = Objects.requireNonNull(
                ReferenceFile.class.getResourceAsStream("/hellowork/reference/" + name), "no reference file " + name);
        try (var reader = new InputStreamReader(stream, UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reference file " + name + " cannot be read", e);
        }
    }
}
