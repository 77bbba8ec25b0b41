package hellowork.command.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a sequence that fails as short as it can be: leaves out halves, quarters, … and at last single steps. */
final class Shrinking {
    private Shrinking() {}

    /** A shortest one found that still fails; none of its steps can be left out. */
    static <T> List<T> shortest(List<T> failing, Predicate<List<T>> fails) {
        List<T> shortest = failing;
        int size = Math.max(1, failing.size() / 2);
        while (true) {
            List<T> shorter = withoutOne(shortest, size, fails);
            if (shorter.size() < shortest.size()) {
                shortest = shorter;
            } else if (size == 1) {
                return shortest;
            } else {
                size = size / 2;
            }
        }
    }

    private static <T> List<T> withoutOne(List<T> sequence, int size, Predicate<List<T>> fails) {
        for (int from = 0; from < sequence.size(); from += size) {
            List<T> rest = new ArrayList<>(sequence.subList(0, from));
            rest.addAll(sequence.subList(Math.min(sequence.size(), from + size), sequence.size()));
            if (fails.test(rest)) {
                return rest;
            }
        }
        return sequence;
    }
}
