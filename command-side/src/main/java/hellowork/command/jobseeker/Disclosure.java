package hellowork.command.jobseeker;

import hellowork.events.ApplicantCategory;
import java.util.Set;

/**
 * To whom a job seeker wants to be shown.
 *
 * @param recipients 提供先 of 求職情報提供; nobody if empty
 * @param paused whether they are shown nothing for now
 * @param toEmployers 求職情報公開, another choice (O-22)
 */
record Disclosure(Set<ApplicantCategory> recipients, boolean paused, boolean toEmployers) {
    static final Disclosure NONE = new Disclosure(Set.of(), false, false);

    boolean reaches(ApplicantCategory category) {
        return !paused && recipients.contains(category);
    }

    Disclosure to(Set<ApplicantCategory> others) {
        return new Disclosure(others, !others.isEmpty() && paused, toEmployers);
    }

    Disclosure paused(boolean now) {
        return new Disclosure(recipients, now, toEmployers);
    }

    Disclosure toEmployers(boolean disclosed) {
        return new Disclosure(recipients, paused, disclosed);
    }
}
