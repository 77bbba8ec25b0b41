package hellowork.command.jobseeker;

import hellowork.events.LicenceNumber;
import hellowork.events.OrganizationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a job seeker does not want.
 *
 * @param blocked nothing of these gets through (S-34)
 * @param operators of those, the ones that are blocked in every capacity, and who their operator was then
 * @param excluded not shown the profile, and may not write first
 */
record Refusals(
        Set<OrganizationId> blocked, Map<OrganizationId, LicenceNumber> operators, Set<OrganizationId> excluded) {
    static final Refusals NONE = new Refusals(Set.of(), Map.of(), Set.of());

    boolean block(OrganizationId organization, Set<String> operatorBases) {
        return blocked.contains(organization)
                || operators.values().stream().map(LicenceNumber::base).anyMatch(operatorBases::contains);
    }

    Refusals blocking(OrganizationId organization, boolean on) {
        return new Refusals(changed(blocked, organization, on), operators, excluded);
    }

    Refusals blockingOperator(OrganizationId organization, @Nullable LicenceNumber operator) {
        Map<OrganizationId, LicenceNumber> copy = new HashMap<>(operators);
        if (operator == null) {
            copy.remove(organization);
        } else {
            copy.put(organization, operator);
        }
        return new Refusals(blocked, Map.copyOf(copy), excluded);
    }

    Refusals excluding(OrganizationId organization, boolean on) {
        return new Refusals(blocked, operators, changed(excluded, organization, on));
    }

    private static Set<OrganizationId> changed(Set<OrganizationId> before, OrganizationId organization, boolean in) {
        Set<OrganizationId> copy = new HashSet<>(before);
        if (in) {
            copy.add(organization);
        } else {
            copy.remove(organization);
        }
        return Set.copyOf(copy);
    }
}
