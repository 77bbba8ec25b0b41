package hellowork.command;

import hellowork.command.Given.Outcome;
import hellowork.command.Given.Past;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.Rule;
import hellowork.events.RuleViolated;
import hellowork.store.Fold;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the tests of the deciders have shown: which command becomes which events, and leads from which state to which. */
final class ShownDecisions {
    private static @Nullable ShownDecisions listening;

    /** What one command came to, over all tests: events by their order, and the numbers of the rules that refused it. */
    record Command(String name, Set<String> events, Set<String> refusals) {}

    /** One step of an aggregate's state. */
    record Step(String from, String event, String to) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return toString().compareTo(other.toString());
        }
    }

    private final TreeMap<String, Command> commands = new TreeMap<>();
    private final TreeMap<String, Set<Step>> steps = new TreeMap<>();

    /** What is shown while this runs. */
    static ShownDecisions during(Runnable tests) {
        ShownDecisions shown = new ShownDecisions();
        listening = shown;
        try {
            tests.run();
        } finally {
            listening = null;
        }
        return shown;
    }

    static void note(Object command, Past past, Outcome outcome) {
        @Nullable ShownDecisions shown = listening;
        if (shown != null) {
            shown.add(command, past, outcome);
        }
    }

    /** By the name of the command. */
    Map<String, Command> commands() {
        return commands;
    }

    /** By the name of the state's type. */
    Map<String, Set<Step>> steps() {
        return steps;
    }

    private void add(Object command, Past past, Outcome outcome) {
        String name = command.getClass().getSimpleName();
        Command known = commands.computeIfAbsent(name, _ -> new Command(name, new LinkedHashSet<>(), new TreeSet<>()));
        outcome.decided().forEach(event -> known.events().add(event.getClass().getSimpleName()));
        if (outcome.thrown() instanceof RuleViolated refusal) {
            Rule rule = refusal.rule();
            known.refusals().add(rule.code());
        }
        past.folds().forEach(fold -> follow(fold, past, outcome.decided()));
    }

    private <S, E extends DomainEvent> void follow(Fold<S, E> fold, Past past, List<DomainEvent> decided) {
        Map<AggregateId, S> streams = new HashMap<>();
        for (DomainEvent event : decided) {
            if (fold.events().isInstance(event)) {
                S state = streams.computeIfAbsent(
                        event.aggregateId(), id -> past.only(id).fold(fold));
                S next = fold.evolve().apply(state, fold.events().cast(event));
                step(state, event, next);
                streams.put(event.aggregateId(), next);
            }
        }
    }

    private void step(Object from, DomainEvent event, Object to) {
        @Nullable Class<?> type = from.getClass().getEnclosingClass();
        if (type != null && type.isSealed() && type.isInterface()) {
            steps.computeIfAbsent(type.getSimpleName(), _ -> new TreeSet<>())
                    .add(new Step(
                            from.getClass().getSimpleName(),
                            event.getClass().getSimpleName(),
                            to.getClass().getSimpleName()));
        }
    }
}
