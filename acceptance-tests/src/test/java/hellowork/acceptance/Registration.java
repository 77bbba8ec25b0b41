package hellowork.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A registration (求職登録) as it is filled in. Everything that identifies the person is of this person alone, and so is
 * the word by which a search finds the profile.
 */
record Registration(
        String word, Map<String, Object> personalData, Map<String, Object> schooling, Map<String, Object> profile) {
    private static final AtomicInteger NUMBER = new AtomicInteger(new Random().nextInt(1_000_000));

    /** A person whom nothing keeps from the service. */
    static Registration next() {
        int number = NUMBER.incrementAndGet();
        String letters = letters(number);
        return new Registration(
                "tool" + letters,
                Map.of(
                        "name", "見本" + letters + " 花子",
                        "kana", "ミホン" + letters + " ハナコ",
                        "birthDate",
                                LocalDate.of(1970, 1, 1)
                                        .plusDays(number % 9_000)
                                        .toString(),
                        "address", "東京都千代田区" + letters + "町1-2-3",
                        "phone", "070-0" + "%03d-%04d".formatted(number / 10_000 % 1_000, number % 10_000),
                        "mailAddress", "person-" + letters + "@example.com"),
                schooling("UNIVERSITY", LocalDate.of(2015, 3, 20)),
                usualProfile());
    }

    Registration withSchooling(String school, LocalDate graduation) {
        return new Registration(word, personalData, schooling(school, graduation), profile);
    }

    /** The same with the marker 新規大学卒業者等 (S-22). */
    Registration asNewUniversityGraduate() {
        Map<String, Object> marked = new HashMap<>(profile);
        marked.put("newUniversityGraduate", true);
        return new Registration(word, personalData, schooling, marked);
    }

    /** What others read of the person. */
    String selfIntroduction() {
        return "前職では " + word + " を使った業務の改善に取り組みました。人に喜ばれる仕事がしたいです。";
    }

    Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("personalData", personalData);
        form.put("schooling", schooling);
        form.put("profile", profile);
        form.put("selfIntroduction", selfIntroduction());
        return form;
    }

    /** The same with a number of the desk's. */
    Map<String, Object> form(String seekerNumber) {
        Map<String, Object> form = form();
        form.put("seekerNumber", seekerNumber);
        return form;
    }

    /** What tells who the person is. */
    List<String> identity() {
        return personalData.values().stream().map(Object::toString).toList();
    }

    String personal(String component) {
        return String.valueOf(personalData.get(component));
    }

    private static Map<String, Object> schooling(String school, LocalDate graduation) {
        return Map.of("school", school, "graduation", graduation.toString());
    }

    private static Map<String, Object> usualProfile() {
        return Map.of(
                "occupations", List.of("009"),
                "places", List.of("13101"),
                "employmentTypes", List.of("REGULAR"),
                "workingHours", "9時から18時まで",
                "wage", Map.of("unit", "MONTH", "yen", 300_000),
                "educationLevel", "UNIVERSITY",
                "educationField", "情報工学",
                "licences", List.of("普通自動車免許"),
                "experiences", List.of(Map.of("occupation", "009", "years", 6)),
                "newUniversityGraduate", false);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }
}
