package hellowork.command.model;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.command.Nodes;
import hellowork.command.Postgres;
import hellowork.events.JapanTime;
import hellowork.events.PasswordId;
import hellowork.store.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of commands, by seed: the service and a small model of it must say the same after each step, and a
 * refusal must leave the history as it was. {@code -Dseeds=5000} tries more of them, {@code -Dseed=17} only that one.
 */
class ModelBasedTest {
    private static final int STEPS = 40;
    private static Nodes nodes;
    private static PasswordId password;

    @BeforeAll
    static void start() {
        nodes = Nodes.start(Postgres.QUICK, 1);
        password = RunningService.password(nodes);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    static LongStream seeds() {
        @Nullable Long one = Long.getLong("seed");
        return one == null ? LongStream.range(0, Long.getLong("seeds", 30)) : LongStream.of(one);
    }

    private static List<Step> sequence(long seed) {
        Random dice = new Random(seed);
        return Stream.generate(() -> Step.random(dice)).limit(STEPS).toList();
    }

    /**
     * Where service and model differ, or nothing; each begins at ten in the morning of the fifth of a month, and time
     * passes in steps only: what is exactly on an edge for the model is so for the service.
     */
    private static @Nullable String difference(List<Step> steps, Function<RunningService, Model> model) {
        YearMonth next = YearMonth.from(JapanTime.dayOf(nodes.now())).plusMonths(1);
        nodes.standClockAt(JapanTime.startOf(next.atDay(5)).plus(Duration.ofHours(10)));
        RunningService service = new RunningService(nodes, password);
        Model expected = model.apply(service);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Instant now = service.now();
            long head = nodes.head();
            String said = service.take(step);
            String should = expected.take(step, now);
            if (!said.equals(should)) {
                return "step %d, %s: %s instead of %s".formatted(i + 1, step, said, should);
            }
            if (!said.equals(Model.DONE)
                    && !isLogin(step)
                    && !recordedAfter(head).isEmpty()) {
                return "step %d, %s: refused (%s), and yet something was recorded".formatted(i + 1, step, said);
            }
        }
        return null;
    }

    /** What somebody recorded: the schedule, and the sessions that this test gives, have no actor. */
    private static List<String> recordedAfter(long head) {
        return nodes.after(head).stream()
                .filter(event -> event.metadata().containsKey("actor"))
                .map(RecordedEvent::type)
                .toList();
    }

    /** A failed login is recorded. */
    private static boolean isLogin(Step step) {
        return step instanceof Step.EnterPassword || step instanceof Step.EnterOtp;
    }

    private static Model rules(RunningService service) {
        return new Model(service.validUntil(), service.usableUntil());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_service_says_what_the_model_says(long seed) {
        List<Step> steps = sequence(seed);
        @Nullable String difference = difference(steps, ModelBasedTest::rules);
        if (difference != null) {
            List<Step> shortest =
                    Shrinking.shortest(steps, shorter -> difference(shorter, ModelBasedTest::rules) != null);
            throw new AssertionError("seed %d: %s; at its shortest %s, after%n%s"
                    .formatted(
                            seed,
                            difference,
                            difference(shortest, ModelBasedTest::rules),
                            shortest.stream().map(Step::toString).collect(Collectors.joining("\n"))));
        }
    }

    @Test
    void a_wrong_quota_is_found_and_shrinks_to_a_few_steps() {
        Function<RunningService, Model> oneTooMany =
                service -> new Model(service.validUntil(), service.usableUntil(), 1_001);
        Predicate<List<Step>> differs = steps -> difference(steps, oneTooMany) != null;
        List<Step> failing = IntStream.range(0, 200)
                .mapToObj(seed -> sequence(1_000_000 + seed))
                .filter(differs)
                .findFirst()
                .orElseThrow();

        List<Step> shortest = Shrinking.shortest(failing, differs);

        assertThat(shortest).hasSizeLessThanOrEqualTo(3).hasAtLeastOneElementOfType(Step.UseUpAllBut.class);
        assertThat(difference(shortest, ModelBasedTest::rules)).isNull();
    }

    @Test
    void shrinking_leaves_nothing_that_can_be_left_out() {
        List<Integer> failing = IntStream.range(0, 100).boxed().toList();

        assertThat(Shrinking.shortest(failing, some -> some.containsAll(List.of(3, 50, 97))))
                .containsExactly(3, 50, 97);
        assertThat(Shrinking.shortest(new ArrayList<>(failing), some -> some.size() >= 7))
                .hasSize(7);
    }
}
