package hellowork.web.outreach;

import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Subject and body of a message, as they are typed. */
record Text(String subject, String body) {
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_BODY = 2_000;

    /** Refused at its field if something is missing or too long, before it is shown for a last look. */
    static Text of(Form form) {
        SequencedMap<String, String> faults = new LinkedHashMap<>();
        String subject = written(form, "subject", LONGEST_SUBJECT, faults);
        String body = written(form, "body", LONGEST_BODY, faults);
        FormRefused.ifAny(faults);
        return new Text(subject, body);
    }

    private static String written(Form form, String name, int longest, Map<String, String> faults) {
        String text = form.text(name);
        if (text == null) {
            faults.put(name, "outreach." + name + ".missing");
            return "";
        }
        if (text.length() > longest) {
            faults.put(name, "outreach." + name + ".too-long");
        }
        return text;
    }
}
