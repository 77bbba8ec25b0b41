package hellowork.command.savedsearch;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.savedsearch.SavedSearchCommand.About;
import hellowork.events.SavedSearchId;
import hellowork.events.SearchShelfId;
import hellowork.rest.ExpectedVersion;
import hellowork.store.Decided;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the streams that a saved search is decided on. */
@Component
class SavedSearches {
    private final Commands commands;
    private final SavedSearchPolicy policy;

    SavedSearches(Commands commands, SavedSearchPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    SavedSearchPolicy policy() {
        return policy;
    }

    SavedSearch look(SavedSearchId search) {
        return commands.look(SavedSearch.fold(), search);
    }

    /** @param version what was read, where that matters */
    Decided decide(SavedSearchCommand command, @Nullable ExpectedVersion version, Requested requested) {
        About about = command.about();
        SearchShelfId shelf = SearchShelfId.of(about.organization());
        return commands.decide(
                shelf,
                List.of(about.search()),
                streams -> {
                    SavedSearch search = streams.state(SavedSearch.fold(), about.search());
                    if (version != null) { // of what is not theirs they learn no version
                        search.keptBy(about.organization()).ifPresent(kept -> version.check(kept.version()));
                    }
                    return SavedSearchDecider.decide(search, streams.state(Shelf.fold(), shelf), command, policy);
                },
                requested);
    }
}
