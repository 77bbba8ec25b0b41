package hellowork.events;

import java.util.regex.Pattern;

/** One account's looks at one job seeker's full profile. Never leaves the service. */
public record ProfileViewId(String value) implements AggregateId {
    private static final Pattern FORM = Pattern.compile("profile-view-[0-9a-f-]{36}-[0-9a-f-]{36}");

    public ProfileViewId {
        TextValue.check(value, FORM);
    }

    /** The looks of this account at this job seeker. */
    public static ProfileViewId of(AccountId account, JobSeekerId jobSeeker) {
        return new ProfileViewId("profile-view-"
                + account.value().substring("account-".length())
                + "-"
                + jobSeeker.value().substring("job-seeker-".length()));
    }
}
