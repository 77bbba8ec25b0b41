package hellowork.query.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Finds seekers by id in one state of the index, without the cost of a query for each. For one thread. */
final class StoredSeekers {
    private record Leaf(LeafReader reader, TermsEnum ids, StoredFields stored) {}

    private final List<Leaf> leaves = new ArrayList<>();
    private final SeekerDocument documents;

    StoredSeekers(IndexReader index, SeekerDocument documents) throws IOException {
        this.documents = documents;
        for (LeafReaderContext leaf : index.leaves()) {
            Terms ids = leaf.reader().terms(SeekerDocument.ID);
            if (ids != null) {
                leaves.add(new Leaf(leaf.reader(), ids.iterator(), leaf.reader().storedFields()));
            }
        }
    }

    Optional<Seeker> find(UUID id) throws IOException {
        BytesRef term = new BytesRef(id.toString());
        for (Leaf leaf : leaves) {
            if (leaf.ids().seekExact(term)) {
                Bits live = leaf.reader().getLiveDocs();
                PostingsEnum found = leaf.ids().postings(null, PostingsEnum.NONE);
                for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
                    if (isLive(live, doc)) {
                        return Optional.of(documents.read(id, leaf.stored().document(doc, SeekerDocument.STORED)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLive(@Nullable Bits live, int doc) {
        return live == null || live.get(doc);
    }
}
