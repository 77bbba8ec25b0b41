package hellowork.web.application;

import hellowork.web.form.Body;
import hellowork.web.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of an application or of a change: what was typed becomes the body that the API takes. */
final class Entered {
    static final List<String> LOCAL_GOVERNMENT = List.of(
            "LOCAL_GOVERNMENT_FREE_PLACEMENT",
            "LOCAL_GOVERNMENT_COMMISSIONING",
            "LOCAL_GOVERNMENT_PUBLICITY",
            "DESIGNATED_BODY");
    static final List<String> PRIVATE_AGENCY = List.of("FEE_CHARGING", "FREE", "SCHOOL", "SPECIAL_CORPORATION");

    private static final Pattern CONTRACTOR = Pattern.compile("jointApplicants\\.([0-9]{1,2})\\.(.+)");
    private static final int MOST = 20;

    private Entered() {}

    static boolean isLocalGovernment(String basis) {
        return LOCAL_GOVERNMENT.contains(basis);
    }

    static boolean isKnown(String basis) {
        return isLocalGovernment(basis) || PRIVATE_AGENCY.contains(basis);
    }

    /** What the form asks for, for those who are eligible by this legal basis (S-01, O-11, O-13, O-15, P-ORDERS). */
    record Asked(boolean licence, boolean licenceNeeded, boolean record, boolean orders, boolean contractors) {
        static Asked by(String basis) {
            return new Asked(
                    !basis.equals("LOCAL_GOVERNMENT_PUBLICITY"),
                    !isLocalGovernment(basis) || basis.equals("LOCAL_GOVERNMENT_FREE_PLACEMENT"),
                    isLocalGovernment(basis) && !basis.equals("LOCAL_GOVERNMENT_PUBLICITY"),
                    !isLocalGovernment(basis),
                    isLocalGovernment(basis) && !basis.equals("LOCAL_GOVERNMENT_PUBLICITY"));
        }
    }

    /** @param bureau the code of the labour bureau that it goes to */
    static Map<String, Object> body(Form form, String bureau) {
        String basis = form.first("legalBasis");
        Asked asked = Asked.by(basis);
        Map<String, Object> liaison = person(form, "liaison");
        return Body.of(
                "category", isLocalGovernment(basis) ? "LOCAL_GOVERNMENT" : "PRIVATE_AGENCY",
                "legalBasis", basis,
                "licenceNumber", asked.licence() ? licence(form, "licenceNumber") : null,
                "establishment",
                        Body.of(
                                "name", form.text("establishment.name"),
                                "place", form.text("establishment.place"),
                                "addressLine", form.text("establishment.addressLine")),
                "bureau", bureau,
                "liaison", liaison,
                "privacyAndComplaints", form.flag("samePerson") ? liaison : person(form, "privacyAndComplaints"),
                "placementRecord",
                        asked.record()
                                ? Body.of(
                                        "regularPlacements", form.number("placementRecord.regularPlacements"),
                                        "nothingCharged", form.flag("placementRecord.nothingCharged"))
                                : null,
                "orders",
                        asked.orders()
                                ? Body.of(
                                        "businessSuspended", yes(form, "orders.businessSuspended"),
                                        "improvementOutstanding", yes(form, "orders.improvementOutstanding"))
                                : null,
                "jointApplicants", asked.contractors() ? contractors(form) : null,
                "anotherApplicationBecause", form.text("anotherApplicationBecause"));
    }

    /** How many joint applicants the form shows: those that were typed, or that are stored. */
    static int contractors(Form form, int stored) {
        return form.fields().isEmpty() ? stored : typedContractors(form);
    }

    private static int typedContractors(Form form) {
        return form.fields().keySet().stream()
                .map(CONTRACTOR::matcher)
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)) + 1)
                .filter(count -> count <= MOST)
                .max()
                .orElse(0);
    }

    /** The same form with one joint applicant more, as long as there may be more. */
    static Form withContractor(Form form) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
        int next = typedContractors(form);
        if (next < MOST) {
            fields.put("jointApplicants." + next + ".name", List.of(""));
        }
        return form.with(fields);
    }

    /** The same form without this joint applicant; those after it move up. */
    static Form withoutContractor(Form form, int removed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.fields().forEach((name, values) -> {
            Matcher contractor = CONTRACTOR.matcher(name);
            if (!contractor.matches()) {
                fields.put(name, values);
                return;
            }
            int place = Integer.parseInt(contractor.group(1));
            if (place != removed) {
                int now = place < removed ? place : place - 1;
                fields.put("jointApplicants." + now + "." + contractor.group(2), values);
            }
        });
        return form.with(fields);
    }

    private static List<Map<String, Object>> contractors(Form form) {
        List<Map<String, Object>> contractors = new ArrayList<>();
        for (int i = 0; i < typedContractors(form); i++) {
            String at = "jointApplicants." + i + ".";
            Map<String, Object> liaison = person(form, at + "liaison");
            contractors.add(Body.of(
                    "jointApplicantId", form.text(at + "jointApplicantId"),
                    "name", form.text(at + "name"),
                    "licenceNumber", licence(form, at + "licenceNumber"),
                    "liaison", liaison,
                    "privacyAndComplaints",
                            form.flag(at + "samePerson") ? liaison : person(form, at + "privacyAndComplaints")));
        }
        return contractors;
    }

    private static Map<String, Object> person(Form form, String at) {
        String phone = form.text(at + ".phone");
        String mailAddress = form.text(at + ".mailAddress");
        return Body.of(
                "name", form.text(at + ".name"),
                "phone", phone == null ? null : digits(phone),
                "mailAddress", mailAddress == null ? null : Form.halfWidth(mailAddress));
    }

    private static @Nullable Map<String, Object> licence(Form form, String at) {
        String base = form.text(at + ".base");
        String branch = form.text(at + ".branch");
        return base == null && branch == null
                ? null
                : Body.of("base", base == null ? null : digits(base), "branch", branch == null ? null : digits(branch));
    }

    /** As it is written on a keyboard for Japanese: full width, with any of the dashes that look like a hyphen. */
    private static String digits(String typed) {
        return Form.halfWidth(typed)
                .replaceAll("[\\s\\p{Z}()]", "")
                .replaceAll("[\\p{Pd}\\u2212\\u30fc]", "-")
                .toUpperCase(Locale.ROOT);
    }

    private static @Nullable Boolean yes(Form form, String name) {
        String chosen = form.text(name);
        return chosen == null ? null : Boolean.valueOf(chosen);
    }
}
