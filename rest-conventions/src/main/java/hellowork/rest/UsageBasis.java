package hellowork.rest;

import hellowork.events.JointApplicantId;
import hellowork.events.OrganizationId;
import hellowork.events.UsageFigures;
import hellowork.events.UsageItem;
import hellowork.events.UsageLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organization was shown of its year before it reports: it travels sealed through its hands, so that the side
 * that decides can compare without asking a projection (S-50).
 *
 * @param position up to which the history was counted
 * @param asOf when that was
 * @param version how often the year had been reported then; 0 if it had not
 * @param lines the whole organization first, then each contractor
 */
public record UsageBasis(long position, Instant asOf, int version, List<UsageLine> lines) {
    private static final String LIST = "usage-report-basis-and-version";
    private static final String WHOLE = "-";
    private static final int BEFORE_LINES = 3;
    private static final int IN_A_LINE = 1 + UsageItem.values().length;

    public UsageBasis {
        lines = List.copyOf(lines);
    }

    /** The text that this organization gives back with its report of the year. */
    public String sealed(Cursors cursors, OrganizationId organization, int fiscalYear) {
        List<String> keys =
                new ArrayList<>(List.of(Long.toString(position), asOf.toString(), Integer.toString(version)));
        for (UsageLine line : lines) {
            JointApplicantId contractor = line.jointApplicantId();
            keys.add(contractor == null ? WHOLE : contractor.value());
            Arrays.stream(UsageItem.values())
                    .map(item -> Integer.toString(line.figures().of(item)))
                    .forEach(keys::add);
        }
        return cursors.after(LIST, reader(organization, fiscalYear), keys);
    }

    /** What was sealed; refused if it was not given to this organization for this year (P-CURSOR). */
    public static UsageBasis opened(Cursors cursors, OrganizationId organization, int fiscalYear, String sealed) {
        List<String> keys = cursors.keys(LIST, reader(organization, fiscalYear), sealed);
        List<UsageLine> lines = new ArrayList<>();
        for (int i = BEFORE_LINES; i + IN_A_LINE <= keys.size(); i += IN_A_LINE) {
            lines.add(line(keys.subList(i, i + IN_A_LINE)));
        }
        return new UsageBasis(
                Long.parseLong(keys.get(0)), Instant.parse(keys.get(1)), Integer.parseInt(keys.get(2)), lines);
    }

    private static UsageLine line(List<String> keys) {
        @Nullable
        JointApplicantId contractor = keys.getFirst().equals(WHOLE) ? null : new JointApplicantId(keys.getFirst());
        int[] f = keys.stream().skip(1).mapToInt(Integer::parseInt).toArray();
        return new UsageLine(contractor, new UsageFigures(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8]));
    }

    private static String reader(OrganizationId organization, int fiscalYear) {
        return organization.value() + " " + fiscalYear;
    }
}
