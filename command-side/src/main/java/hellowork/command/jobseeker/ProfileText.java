package hellowork.command.jobseeker;

import hellowork.command.text.IdentifyingText;
import hellowork.events.Profile;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a person wrote for everybody to read: it must not tell who that is (S-32). */
final class ProfileText {
    private ProfileText() {}

    /** Refuses what looks like a phone number, an address or one of these names. */
    static void check(Profile profile, String selfIntroduction, Collection<String> ownNames) {
        Stream<String> texts = Stream.of(
                        Stream.of(selfIntroduction),
                        profile.licences().stream(),
                        Stream.ofNullable(profile.workingHours()),
                        Stream.ofNullable(profile.educationField()))
                .flatMap(text -> text);
        List<String> words = texts.flatMap(text -> IdentifyingText.words(text, ownNames).stream())
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            throw JobSeekerRule.IDENTIFYING_TEXT.violated(words);
        }
    }
}
