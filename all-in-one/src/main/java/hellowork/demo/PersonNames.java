package hellowork.demo;

import java.util.List;

/** Names of people who do not exist, from common surnames and given names. */
final class PersonNames {
    private final List<String> surnames = TextList.read("surnames");
    private final List<String> givenNames = TextList.read("given-names");

    record PersonName(String surname, String givenName, String kana) {
        String full() {
            return surname + " " + givenName;
        }

        /** Whether a reader of this text could find a part of the name in it, even within another word. */
        boolean occursIn(String text) {
            return text.contains(surname) || text.contains(givenName);
        }
    }

    PersonName draw(Chance chance) {
        String surname = chance.pick(surnames);
        String given = chance.pick(givenNames);
        int s = surname.indexOf(',');
        int g = given.indexOf(',');
        return new PersonName(
                surname.substring(0, s),
                given.substring(0, g),
                surname.substring(s + 1) + " " + given.substring(g + 1));
    }
}
