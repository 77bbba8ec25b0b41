package hellowork.events;

/**
 * A rule of the service by the number that its documents give it. Every refusal names one.
 *
 * <p>Implemented by the enums of each aggregate, whose constants can be listed and tested.
 */
public interface Rule {
    /** The number in the rules ({@code S-10}), or {@code P-} and a word where this project's policy decides. */
    String code();

    /** What a refusal by this rule means for the one who is refused. */
    Kind kind();

    /** The rule in Japanese, as a person who broke it should read it. */
    String japanese();

    /** The same in English. */
    String english();

    /** What a refusal means, so that every way in can say it in its own terms. */
    enum Kind {
        /** What was sent is not of the promised form. */
        MALFORMED,
        /** Nobody is logged in, or the login failed. */
        NOT_AUTHENTICATED,
        /** This actor may not do this. */
        FORBIDDEN,
        /** There is no such thing for this actor. */
        NOT_FOUND,
        /** Not in the state in which things are now. */
        CONFLICT,
        /** It was understood, and its content is refused. */
        UNACCEPTABLE,
        /** What may be used in this time is used up. */
        EXHAUSTED
    }

    /** The refusal by this rule. */
    default RuleViolated violated() {
        return new RuleViolated(this);
    }
}
