package hellowork.demo;

import hellowork.events.DomainEvent;
import hellowork.events.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A past for a service that has just been started: the events that it would have recorded with 47 labour bureaus, and
 * these many organizations and job seekers. Nobody in it exists: phone numbers are of unassigned ranges, mail addresses
 * end in {@code @example.jp} or {@code @example.com}, organizations are called 見本.
 *
 * <p>It is drawn from the seed and from {@code now} alone: equal arguments give equal events, and organizations and
 * job seekers stay the same in a larger set, but for the messages, which depend on who is there. No event is later than {@code now}; registrations are valid as of
 * {@code now} (O-20), but for a few that have lapsed.
 */
public final class DemonstrationSet {
    static final int PRINTED_ORGANIZATION = 3;
    static final int PRINTED_JOB_SEEKER = 0;
    static final String PRINTED_SEEKER_MAIL = Officials.mailOf(Role.JOB_SEEKER);

    private final long seed;
    private final Instant now;
    private final int seekers;
    private final int organizations;
    private final ServiceIds serviceIds;

    /**
     * @param now by the business clock; dates count in Asia/Tokyo
     * @param seekers how many job seekers, up to millions
     * @param organizations how many organizations; from 21 on, every legal basis and every stage of an application is
     *     there in both applicant categories
     * @throws IllegalArgumentException if a number is negative
     */
    public DemonstrationSet(long seed, Instant now, int seekers, int organizations, ServiceIds serviceIds) {
        if (seekers < 0 || organizations < 0) {
            throw new IllegalArgumentException("numbers of a demonstration set cannot be negative");
        }
        this.seed = seed;
        this.now = now;
        this.seekers = seekers;
        this.organizations = organizations;
        this.serviceIds = serviceIds;
    }

    /** The accounts to be printed, one of each role; without organizations or job seekers, not theirs. */
    public List<DemonstrationAccount> accounts() {
        DemonstrationIds ids = new DemonstrationIds(seed);
        Officials officials = new Officials(ids);
        List<DemonstrationAccount> accounts = new ArrayList<>();
        if (organizations > PRINTED_ORGANIZATION) {
            accounts.add(new DemonstrationAccount(
                    ids.account("organization", PRINTED_ORGANIZATION),
                    Role.ORGANIZATION,
                    Officials.mailOf(Role.ORGANIZATION),
                    "利用団体 (有料職業紹介)"));
        }
        if (seekers > PRINTED_JOB_SEEKER) {
            accounts.add(new DemonstrationAccount(
                    ids.account("job-seeker", PRINTED_JOB_SEEKER), Role.JOB_SEEKER, PRINTED_SEEKER_MAIL, "求職者"));
        }
        accounts.add(new DemonstrationAccount(
                officials.officerOf(Officials.TOKYO),
                Role.BUREAU_OFFICER,
                Officials.mailOf(Role.BUREAU_OFFICER),
                "東京労働局"));
        Stream.of(Role.DESK_OFFICER, Role.HELP_DESK, Role.AUDITOR, Role.ANALYST, Role.ADMINISTRATOR)
                .map(role -> new DemonstrationAccount(
                        officials.holderOf(role), role, Officials.mailOf(role), Officials.japaneseNameOf(role)))
                .forEach(accounts::add);
        return List.copyOf(accounts);
    }

    /**
     * The events, made while they are asked for. A batch holds whole streams only, so that an event's sequence number
     * is its place among its stream's events in the batch. Within a batch the events stand in the order of their time.
     * The first batch holds every official and whoever exchanged messages; the later ones hold, a thousand at a time,
     * organizations and then job seekers who did not, whose past overlaps with that of the first.
     */
    public Iterator<List<DomainEvent>> batches() {
        return new DemonstrationBatches(seed, now, seekers, organizations, serviceIds, accounts());
    }
}
