package hellowork.events;

/**
 * A rule of the service by the number that its documents give it. Every refusal names one.
 *
 * <p>Implemented by the enums of each aggregate, whose constants can be listed and tested.
 */
public interface Rule {
    /** The number in the rules ({@code S-10}), or {@code P-} and a word where this project's policy decides. */
    String code();

    /** The rule in Japanese, as a person who broke it should read it. */
    String japanese();

    /** The same in English. */
    String english();

    /** The refusal by this rule. */
    default RuleViolated violated() {
        return new RuleViolated(this);
    }
}
