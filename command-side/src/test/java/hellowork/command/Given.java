package hellowork.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.Rule;
import hellowork.events.RuleViolated;
import hellowork.store.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A decision in one sentence: what has happened, what is asked, and what comes of it: events, nothing or a refusal.
 *
 * @param <C> the commands
 */
public final class Given<C> {
    private final BiFunction<Past, C, ? extends List<? extends DomainEvent>> decide;
    private final List<DomainEvent> past;

    private Given(BiFunction<Past, C, ? extends List<? extends DomainEvent>> decide, List<DomainEvent> past) {
        this.decide = decide;
        this.past = past;
    }

    /** Decisions over one stream. */
    public static <S, C, E extends DomainEvent> Given<C> deciding(
            Fold<S, E> fold, BiFunction<S, C, ? extends List<? extends DomainEvent>> decide) {
        return decidingOver((past, command) -> decide.apply(past.state(fold), command));
    }

    /** Decisions over several streams, one of each kind. */
    public static <C> Given<C> decidingOver(BiFunction<Past, C, ? extends List<? extends DomainEvent>> decide) {
        return new Given<>(decide, List.of());
    }

    /** After these events too; which stream each belongs to is told by its type. */
    public Given<C> given(DomainEvent... more) {
        return given(List.of(more));
    }

    public Given<C> given(List<? extends DomainEvent> more) {
        List<DomainEvent> all = new ArrayList<>(past);
        all.addAll(more);
        return new Given<>(decide, all);
    }

    public Outcome when(C command) {
        List<DomainEvent> decided = new ArrayList<>();
        Past asked = new Past(past);
        Throwable thrown = catchThrowable(() -> decided.addAll(decide.apply(asked, command)));
        Outcome outcome = new Outcome(decided, thrown);
        ShownDecisions.note(command, asked, outcome);
        return outcome;
    }

    /**
     * What has happened, of which each decision folds what it asks about.
     *
     * @param folds what has been asked about so far
     */
    public record Past(List<DomainEvent> events, List<Fold<?, ?>> folds) {
        public Past(List<DomainEvent> events) {
            this(events, new ArrayList<>());
        }

        public <S, E extends DomainEvent> S state(Fold<S, E> fold) {
            folds.add(fold);
            return fold(fold);
        }

        /** When this has happened too. */
        public Past after(List<? extends DomainEvent> more) {
            List<DomainEvent> all = new ArrayList<>(events);
            all.addAll(more);
            return new Past(all);
        }

        /** What has happened in one stream. */
        Past only(AggregateId stream) {
            return new Past(events.stream()
                    .filter(event -> event.aggregateId().equals(stream))
                    .toList());
        }

        <S, E extends DomainEvent> S fold(Fold<S, E> fold) {
            S state = fold.initial();
            for (DomainEvent event : events) {
                if (fold.events().isInstance(event)) {
                    state = fold.evolve().apply(state, fold.events().cast(event));
                }
            }
            return state;
        }
    }

    /** What came of it. */
    public record Outcome(
            List<DomainEvent> decided, @Nullable Throwable thrown) {
        /** It acts: exactly these events. */
        public void then(DomainEvent... events) {
            assertThat(thrown).isNull();
            assertThat(decided).containsExactly(events);
        }

        /** It acts: events of exactly these kinds, where their content is another test's. */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void thenKinds(Class<? extends DomainEvent>... kinds) {
            assertThat(thrown).isNull();
            assertThat(decided).extracting(Object::getClass).isEqualTo(List.of(kinds));
        }

        /** It stays quiet: what is asked is so already. */
        public void staysQuiet() {
            then();
        }

        /** It refuses, and names this rule. */
        public void refusedBy(Rule rule) {
            assertThat(decided).isEmpty();
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refusal -> assertThat(refusal.rule()).isSameAs(rule));
        }

        /** Refused, and told for which words of the request. */
        public void refusedBy(Rule rule, String... words) {
            refusedBy(rule);
            assertThat(thrown)
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refusal -> assertThat(refusal.words()).containsExactly(words));
        }
    }
}
