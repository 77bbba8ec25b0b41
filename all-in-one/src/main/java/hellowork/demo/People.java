package hellowork.demo;

import hellowork.events.PersonalData;
import hellowork.events.PlaceCode;
import hellowork.events.SeekerNumber;
import java.time.LocalDate;
import java.util.List;

/** People who do not exist: who they are, where they live, what they bring along. */
final class People {
    private static final PlaceCode SHINJUKU = new PlaceCode("13104");

    private final PersonNames names = new PersonNames();
    private final Places places = new Places();
    private final Profiles profiles = new Profiles(places);
    private final Schooling.Draw schools = new Schooling.Draw();
    private final List<String> mailWords = TextList.read("mail-words");

    record Person(
            PersonNames.PersonName name,
            PersonalData data,
            SeekerNumber seekerNumber,
            Schooling schooling,
            Profiles.Drawn drawn,
            String mailWord) {
        /** The address of the account; the printed account has its own. */
        String mailAddress(int number) {
            return address(mailWord, number);
        }
    }

    /** A person as of this day. The printed one is a grown-up in Tokyo. */
    Person draw(int number, LocalDate day, boolean printed, Chance chance) {
        int stage = printed ? 2 : chance.share(2, 4, 94);
        Work work = profiles.work(stage < 2, chance);
        Schooling schooling = switch (stage) {
            case 0 -> schools.pupil(day, chance);
            case 1 -> schools.student(day, chance);
            default -> schools.adult(day, work, chance);
        };
        PlaceCode home = printed ? SHINJUKU : places.municipality(places.prefecture(chance), chance);
        Profiles.Drawn drawn = profiles.draw(work, schooling, home, day, chance);
        PersonNames.PersonName name = nameOutside(drawn.texts(), chance);
        String mailWord = chance.pick(mailWords);
        PersonalData data = new PersonalData(
                name.full(),
                name.kana(),
                schooling.birthDate(),
                places.nameOf(home) + places.addressLine(chance),
                chance.percent(90) ? phone(chance) : null,
                printed ? DemonstrationSet.PRINTED_SEEKER_MAIL : address(mailWord, number));
        return new Person(name, data, seekerNumber(number, home), schooling, drawn, mailWord);
    }

    /** A profile must not hold the name of its person, even by accident: 森 stands in 森林. */
    private PersonNames.PersonName nameOutside(String texts, Chance chance) {
        PersonNames.PersonName name = names.draw(chance);
        while (name.occursIn(texts)) {
            name = names.draw(chance);
        }
        return name;
    }

    /** Numbers of the ranges 070-0, 080-0 and 090-0 are assigned to nobody. */
    private static String phone(Chance chance) {
        return "0%d0-0%03d-%04d".formatted(chance.between(7, 9), chance.between(0, 999), chance.between(0, 9_999));
    }

    private static String address(String word, int number) {
        return word + "." + number + (number % 2 == 0 ? "@example.jp" : "@example.com");
    }

    private static SeekerNumber seekerNumber(int number, PlaceCode home) {
        return new SeekerNumber(home.value().substring(0, 2) + "010-" + (10_000_000 + number % 90_000_000));
    }
}
