package hellowork.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Draws that follow from the seed, the kind of thing and its number alone, so that one thing never moves another. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed, String kind, long number) {
        random = new SplittableRandom(mixed(mixed(mixed(seed) + kind.hashCode()) + number));
    }

    /** Neighbouring numbers must not become neighbouring states: those would draw the same sequence, one step apart. */
    private static long mixed(long value) {
        return new SplittableRandom(value).nextLong();
    }

    /** Both ends included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of these shares, drawn by their size. */
    int share(int... shares) {
        int sum = 0;
        for (int share : shares) {
            sum += share;
        }
        int drawn = random.nextInt(sum);
        int index = 0;
        while (drawn >= shares[index]) {
            drawn -= shares[index++];
        }
        return index;
    }

    /** A whole second of this span. */
    Instant within(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        return from.plusSeconds(seconds <= 0 ? 0 : random.nextLong(seconds));
    }

    Duration minutes(int low, int high) {
        return Duration.ofSeconds(between(low * 60, high * 60));
    }
}
