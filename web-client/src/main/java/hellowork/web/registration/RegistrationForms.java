package hellowork.web.registration;

import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields of a registration become in the API's bodies. Their names are the paths there. */
public final class RegistrationForms {
    /** More rows of experience than the API takes are not read. */
    static final int MOST_EXPERIENCES = 20;

    private RegistrationForms() {}

    /** Name, address and so on; {@code at} is where they stand in the body, such as {@code personalData.}, or empty. */
    public static Map<String, Object> person(Form form, String at) {
        return Body.of(
                "name", form.text(at + "name"),
                "kana", form.text(at + "kana"),
                "birthDate", form.date(at + "birthDate"),
                "address", form.text(at + "address"),
                "phone", halfWidth(form.text(at + "phone")),
                "mailAddress", halfWidth(form.text(at + "mailAddress")));
    }

    /** The last school; {@code at} as above. */
    public static Map<String, Object> schooling(Form form, String at) {
        return Body.of("school", form.text(at + "school"), "graduation", form.date(at + "graduation"));
    }

    /** What organizations see, with the self-introduction beside it. */
    public static Map<String, Object> profile(Form form) {
        return Body.of("profile", profileOnly(form), "selfIntroduction", introduction(form));
    }

    /** A whole registration. */
    public static Map<String, Object> registration(Form form) {
        return Body.of(
                "seekerNumber", halfWidth(form.text("seekerNumber")),
                "personalData", person(form, "personalData."),
                "schooling", schooling(form, "schooling."),
                "profile", profileOnly(form),
                "selfIntroduction", introduction(form));
    }

    private static String introduction(Form form) {
        String text = form.text("selfIntroduction");
        return text == null ? "" : text;
    }

    private static Map<String, Object> profileOnly(Form form) {
        return Body.of(
                "occupations", form.all("profile.occupations"),
                "places", form.all("profile.places"),
                "employmentTypes", form.all("profile.employmentTypes"),
                "workingHours", form.text("profile.workingHours"),
                "wage", wage(form),
                "educationLevel", form.text("profile.educationLevel"),
                "educationField", form.text("profile.educationField"),
                "licences",
                        form.first("profile.licences")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                "experiences", experiences(form),
                "newUniversityGraduate", form.flag("profile.newUniversityGraduate"));
    }

    private static @Nullable Map<String, Object> wage(Form form) {
        Integer yen = form.number("profile.wage.yen");
        return yen == null ? null : Body.of("unit", form.text("profile.wage.unit"), "yen", yen);
    }

    /** Rows without an occupation are left out; years without one are a mistake. */
    private static List<Map<String, Object>> experiences(Form form) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < MOST_EXPERIENCES; i++) {
            String row = "profile.experiences." + i;
            String occupation = form.text(row + ".occupation");
            Integer years = form.number(row + ".years");
            if (occupation == null && years != null) {
                throw new FormRefused(row + ".occupation", "registration.experience.occupation-missing");
            }
            if (occupation != null) {
                if (years == null) {
                    throw new FormRefused(row + ".years", "registration.experience.years-missing");
                }
                rows.add(Body.of("occupation", occupation, "years", years));
            }
        }
        return rows;
    }

    private static @Nullable String halfWidth(@Nullable String text) {
        return text == null ? null : Form.halfWidth(text);
    }
}
