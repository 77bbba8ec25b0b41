package hellowork.events;

import java.util.List;

/** A command or a question was refused by a rule; nothing was changed. */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<String> words;

    RuleViolated(Rule rule, List<String> words) {
        super(rule.code() + ": " + rule.english(), null, false, false);
        this.rule = rule;
        this.words = List.copyOf(words);
    }

    public Rule rule() {
        return rule;
    }

    /** Words of the request that it was refused for, if it was for words. */
    public List<String> words() {
        return words;
    }
}
