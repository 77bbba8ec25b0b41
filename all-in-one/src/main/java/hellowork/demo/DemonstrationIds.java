package hellowork.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import hellowork.events.AccountId;
import hellowork.events.JobSeekerId;
import hellowork.events.MessageId;
import hellowork.events.OrganizationId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that follow from the seed: UUIDs of version 8 (RFC 9562) from the SHA-256 of a name. */
final class DemonstrationIds {
    private final long seed;

    DemonstrationIds(long seed) {
        this.seed = seed;
    }

    AccountId account(String whose, int number) {
        return new AccountId("account-" + uuid("account", whose, number));
    }

    OrganizationId organization(int number) {
        return new OrganizationId("organization-" + uuid("organization", "", number));
    }

    JobSeekerId jobSeeker(int number) {
        return new JobSeekerId("job-seeker-" + uuid("job-seeker", "", number));
    }

    MessageId message(String thread, int number) {
        return new MessageId("message-" + uuid("message", thread, number));
    }

    private UUID uuid(String type, String name, int number) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(seed + "/" + type + "/" + name + "/" + number));
        long high = (hash.getLong() & ~0xf000L) | 0x8000L;
        long low = (hash.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
