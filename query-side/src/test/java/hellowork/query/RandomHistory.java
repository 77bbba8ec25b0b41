package hellowork.query;

import hellowork.events.DomainEvent;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.MessageKind;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.OrganizationEvent.ApplicationApproved;
import hellowork.events.OrganizationEvent.ApplicationCorrected;
import hellowork.events.OrganizationEvent.ApplicationFormReceived;
import hellowork.events.OrganizationEvent.ApplicationRejected;
import hellowork.events.OrganizationEvent.ApplicationReturned;
import hellowork.events.OrganizationId;
import hellowork.events.ThreadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Something that might have happened, drawn from a seed: some organizations, some job seekers, who write and read. */
public final class RandomHistory {
    private static final Instant BEGINNING = Instant.parse("2026-03-25T00:00:00Z");
    private static final int MOST_HOURS = 24 * 14; // across the end of a fiscal year

    private record Pair(OrganizationId organization, JobSeekerId seeker) {}

    private final Random random;
    private final List<OrganizationId> organizations =
            IntStream.range(0, 5).mapToObj(_ -> Samples.organization()).toList();
    private final List<JobSeekerId> seekers =
            IntStream.range(0, 8).mapToObj(_ -> Samples.jobSeeker()).toList();
    private final Map<Pair, ThreadId> threads = new HashMap<>();
    private final Map<ThreadId, List<MessageId>> sent = new HashMap<>();

    public RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** So many appends of one to about thirty events. */
    public List<List<DomainEvent>> portions(int count) {
        List<List<DomainEvent>> portions = new ArrayList<>(applications(organizations.size()));
        for (int i = 0; i < count; i++) {
            List<DomainEvent> portion = new ArrayList<>();
            int steps = 1 + random.nextInt(10);
            for (int step = 0; step < steps; step++) {
                portion.addAll(step());
            }
            portions.add(portion);
        }
        return portions;
    }

    /** The applications of this many organizations. */
    public List<List<DomainEvent>> applications(int count) {
        return organizations.stream().limit(count).map(this::application).toList();
    }

    private List<DomainEvent> application(OrganizationId id) {
        List<DomainEvent> way =
                new ArrayList<>(List.of(Samples.submitted(id, "団体" + random.nextInt(100), "13", time())));
        if (random.nextBoolean()) {
            way.add(new ApplicationReturned(id, Samples.ACCOUNT, "確認", time()));
            way.add(new ApplicationCorrected(
                    id, Samples.ACCOUNT, Samples.application("訂正" + random.nextInt(100), "14"), time()));
        }
        way.add(new ApplicationFormReceived(id, Samples.ACCOUNT, time()));
        way.add(
                random.nextInt(5) == 0
                        ? new ApplicationRejected(id, Samples.ACCOUNT, "理由", time())
                        : new ApplicationApproved(id, Samples.ACCOUNT, time()));
        return way;
    }

    private List<DomainEvent> step() {
        Pair pair = new Pair(any(organizations), any(seekers));
        ThreadId thread = threads.computeIfAbsent(pair, _ -> Samples.thread());
        List<MessageId> messages = sent.computeIfAbsent(thread, _ -> new ArrayList<>());
        int choice = messages.isEmpty() ? 0 : random.nextInt(4);
        return switch (choice) {
            case 0, 1 -> outreach(pair, thread, messages);
            case 2 -> List.of(Samples.reply(thread, pair.organization(), pair.seeker(), time()));
            default -> List.of(new MessageRead(thread, any(messages), time()));
        };
    }

    private List<DomainEvent> outreach(Pair pair, ThreadId thread, List<MessageId> messages) {
        MessageId message = Samples.message();
        messages.add(message);
        Instant at = time();
        MessageKind kind = random.nextInt(3) == 0 ? MessageKind.ANSWER : MessageKind.OUTREACH;
        return List.of(
                Samples.sent(thread, message, pair.organization(), pair.seeker(), kind, at),
                Samples.contact(thread, message, pair.organization(), at),
                Samples.used(pair.organization(), at));
    }

    private Instant time() {
        return BEGINNING.plusSeconds(3_600L * random.nextInt(MOST_HOURS));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
