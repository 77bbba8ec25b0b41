package hellowork.query.search;

import hellowork.events.ApplicantCategory;
import hellowork.events.SchoolKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a seeker as the index keeps them to fold the next event into, without what is shown. A change of this
 * form is a new {@link SeekerIndex#VERSION}.
 */
final class SeekerBytes {
    private SeekerBytes() {}

    static byte[] write(Seeker seeker) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            day(out, seeker.validUntil);
            SchoolKind school = seeker.school;
            out.writeUTF(school == null ? "" : school.name());
            day(out, seeker.graduation);
            String terms = seeker.terms;
            out.writeUTF(terms == null ? "" : terms);
            out.writeBoolean(seeker.myPageOpen);
            out.writeShort(seeker.recipients.size());
            for (ApplicantCategory category : seeker.recipients) {
                out.writeUTF(category.name());
            }
            out.writeLong(seeker.disclosedAt);
            out.writeBoolean(seeker.paused);
            out.writeBoolean(seeker.ended);
            texts(out, seeker.blocked);
            texts(out, seeker.excluded);
            texts(out, seeker.operators.keySet());
            texts(out, seeker.operators.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void read(BytesRef bytes, Seeker into) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            into.validUntil = day(in);
            String school = in.readUTF();
            into.school = school.isEmpty() ? null : SchoolKind.valueOf(school);
            into.graduation = day(in);
            String terms = in.readUTF();
            into.terms = terms.isEmpty() ? null : terms;
            into.myPageOpen = in.readBoolean();
            for (int left = in.readShort(); left > 0; left--) {
                into.recipients.add(ApplicantCategory.valueOf(in.readUTF()));
            }
            into.disclosedAt = in.readLong();
            into.paused = in.readBoolean();
            into.ended = in.readBoolean();
            into.blocked.addAll(texts(in));
            into.excluded.addAll(texts(in));
            Iterator<String> organizations = texts(in).iterator();
            texts(in).forEach(operator -> into.operators.put(organizations.next(), operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void day(DataOutputStream out, @Nullable LocalDate day) throws IOException {
        out.writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        long day = in.readLong();
        return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }
}
