package hellowork.events;

/** A command or a question was refused by a rule; nothing was changed. */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    RuleViolated(Rule rule) {
        super(rule.code() + ": " + rule.english(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
