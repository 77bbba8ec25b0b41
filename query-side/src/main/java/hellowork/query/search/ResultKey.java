package hellowork.query.search;

import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;

/** The place of a result in the order of results: newest profile first, then by id. Never shown unsealed. */
record ResultKey(long updated, UUID id) {

    static ResultKey of(FieldDoc hit) {
        return new ResultKey((Long) hit.fields[0], new UUID((Long) hit.fields[1], (Long) hit.fields[2]));
    }

    static ResultKey of(List<String> texts) {
        return new ResultKey(Long.parseLong(texts.get(0)), UUID.fromString(texts.get(1)));
    }

    List<String> texts() {
        return List.of(Long.toString(updated), id.toString());
    }

    /** As Lucene asks for it; the key says it all, so the document is the last possible one. */
    FieldDoc after(int documents) {
        return new FieldDoc(Math.max(0, documents - 1), Float.NaN, new Object[] {
            updated, id.getMostSignificantBits(), id.getLeastSignificantBits()
        });
    }
}
