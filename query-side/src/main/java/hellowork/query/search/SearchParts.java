package hellowork.query.search;

import hellowork.rest.reference.ReferenceData;
import hellowork.store.EventCatalog;
import hellowork.store.EventJson;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Everything between the history and a page of results, put together. */
record SearchParts(SearchIndex index, SeekerSearch search, JapaneseWords words) {

    static SearchParts of(
            EventStore store,
            EventCatalog catalog,
            EventJson json,
            ReferenceData reference,
            Clock clock,
            Path folder,
            ExecutorService workers) {
        JapaneseWords words = new JapaneseWords();
        SeekerDocument documents = new SeekerDocument(catalog, json, reference);
        History history = new History(store);
        Generations generations = new Generations(folder, documents, words.analyzer(), workers);
        Indexing indexing = new Indexing(history, generations, clock);
        Withdrawals withdrawals = new Withdrawals(history, indexing);
        SeekerSearch search = new SeekerSearch(
                indexing, withdrawals, new Heads(history::head), documents, new SeekerQuery(new Places(reference)));
        return new SearchParts(new SearchIndex(indexing, withdrawals, workers), search, words);
    }
}
