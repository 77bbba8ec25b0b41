package hellowork.web.help;

import hellowork.web.api.Api;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions and answers of the help, as {@code GET /help} gives them. */
public record Help(List<Topic> topics) {
    /** Keys and one-time passwords that take their time, and where to look for them (S-77). */
    public static final String MAIL_DOES_NOT_ARRIVE = "one-time-password-does-not-arrive";

    /** Whom a topic is for, in the order in which they are shown. */
    public enum Audience {
        EVERYBODY,
        JOB_SEEKER,
        ORGANIZATION
    }

    /**
     * One question with its answer.
     *
     * @param topic its lasting name
     * @param answer in paragraphs
     * @param answerInEnglish absent in an older API
     */
    public record Topic(
            String topic,
            Audience audience,
            String question,
            List<String> answer,
            @Nullable String questionInEnglish,
            @Nullable List<String> answerInEnglish) {
        /** In the reader's language; in Japanese where the API has no English. */
        public String questionIn(Locale language) {
            return isEnglish(language) && questionInEnglish != null ? questionInEnglish : question;
        }

        /** In the reader's language; in Japanese where the API has no English. */
        public List<String> answerIn(Locale language) {
            return isEnglish(language) && answerInEnglish != null ? answerInEnglish : answer;
        }

        private static boolean isEnglish(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        }
    }

    /** As it is now. */
    public static Help of(Api api) {
        return api.get("/help").as(Help.class);
    }

    /** The topic of this name. */
    public Optional<Topic> topic(String name) {
        return topics.stream().filter(each -> each.topic().equals(name)).findFirst();
    }

    /** What this audience asks beside what everybody does. */
    public List<Topic> of(Audience audience) {
        return topics.stream().filter(each -> each.audience() == audience).toList();
    }
}
