package hellowork.web.outreach;

import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;

/** Subject and body of a message, as they are typed. */
record Text(String subject, String body) {
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_BODY = 2_000;

    /** Refused at its field if something is missing or too long, before it is shown for a last look. */
    static Text of(Form form) {
        return new Text(written(form, "subject", LONGEST_SUBJECT), written(form, "body", LONGEST_BODY));
    }

    private static String written(Form form, String name, int longest) {
        String text = form.text(name);
        if (text == null) {
            throw new FormRefused(name, "outreach." + name + ".missing");
        }
        if (text.length() > longest) {
            throw new FormRefused(name, "outreach." + name + ".too-long");
        }
        return text;
    }
}
