package hellowork.acceptance.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker, as at validator.w3.org/nu, in this process. */
final class ValidHtml {
    private static final String SCHEMA = "http://s.validator.nu/html5.rnc"; // a name: it stands in the jar
    private static final long STACK = 256L << 20; // the schema is nested that deeply

    /** Spring writes its hidden fields so, and it changes nothing. */
    private static final String SLASH = "Trailing slash on void elements has no effect";

    private static @Nullable SimpleDocumentValidator checker;

    private ValidHtml() {}

    /** What is wrong with this document, by line. */
    static synchronized List<String> complaints(String html) {
        Complaints complaints = new Complaints();
        List<Exception> failures = new ArrayList<>();
        Thread deep = new Thread(
                null,
                () -> {
                    try {
                        check(html, complaints);
                    } catch (Exception e) { // what it declares
                        failures.add(e);
                    }
                },
                "HTML checker",
                STACK);
        deep.start();
        try {
            deep.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the HTML checker cannot read it", failures.getFirst());
        }
        return complaints.lines;
    }

    private static void check(String html, Complaints complaints) throws Exception {
        SimpleDocumentValidator known = checker;
        if (known == null) {
            known = new SimpleDocumentValidator(true, false, false);
            known.setUpMainSchema(SCHEMA, complaints);
            checker = known;
        }
        known.setUpValidatorAndParsers(complaints, true, false);
        check(known, html);
    }

    private static void check(SimpleDocumentValidator checker, String html) throws IOException, SAXException {
        checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
    }

    private static final class Complaints implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            note("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            note("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            note("fatal", e);
        }

        private void note(String kind, SAXParseException e) {
            if (String.valueOf(e.getMessage()).startsWith(SLASH)) {
                return;
            }
            lines.add("line " + e.getLineNumber() + ", " + kind + ": " + e.getMessage());
        }
    }
}
