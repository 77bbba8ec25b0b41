package hellowork.events;

import java.util.List;

/**
 * A rule of the service by the number that its documents give it. Every refusal names one.
 *
 * <p>Implemented by the enums of each aggregate, whose constants can be listed and tested.
 */
public interface Rule {
    Meaning meaning();

    /**
     * What a rule says.
     *
     * @param code the number in the rules ({@code S-10}), or {@code P-} and a word where this project's policy decides
     * @param kind what a refusal means for the one who is refused
     * @param japanese the rule as a person who broke it should read it
     * @param english the same in English
     */
    record Meaning(String code, Kind kind, String japanese, String english) {}

    /** What a refusal means, so that every way in can say it in its own terms. */
    enum Kind {
        /** What was sent is not of the promised form. */
        MALFORMED,
        /** More was sent than is read. */
        TOO_LARGE,
        /** Nobody is logged in, or the login failed. */
        NOT_AUTHENTICATED,
        /** This actor may not do this. */
        FORBIDDEN,
        /** There is no such thing for this actor. */
        NOT_FOUND,
        /** Not in the state in which things are now. */
        CONFLICT,
        /** It has changed since it was read. */
        STALE,
        /** It must be said which version is meant. */
        VERSION_NEEDED,
        /** It was understood, and its content is refused. */
        UNACCEPTABLE,
        /** What may be used in this time is used up. */
        EXHAUSTED,
        /** The service cannot do it at this moment. */
        UNAVAILABLE
    }

    default String code() {
        return meaning().code();
    }

    default Kind kind() {
        return meaning().kind();
    }

    default String japanese() {
        return meaning().japanese();
    }

    default String english() {
        return meaning().english();
    }

    /** The refusal by this rule. */
    default RuleViolated violated() {
        return new RuleViolated(this, List.of());
    }

    /** The refusal by this rule because of these words, which are shown to whoever wrote them. */
    default RuleViolated violated(List<String> words) {
        return new RuleViolated(this, words);
    }
}
