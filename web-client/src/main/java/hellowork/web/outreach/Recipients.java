package hellowork.web.outreach;

import hellowork.web.api.Api;
import hellowork.web.api.Call;
import hellowork.web.api.Slice;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import hellowork.web.seekers.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom a bulk send is drafted: those who were chosen, those on a list, or those whom a search finds. */
final class Recipients {
    /** As many as one bulk send names. */
    static final int MOST = 1_000;

    private static final int AT_ONCE = 100;

    private Recipients() {}

    private record Found(String seeker) {}

    private record Candidate(String seeker, boolean available) {}

    /** As the form says it; refused if there is nobody. */
    static List<String> of(Api api, Form form) {
        List<String> recipients;
        String list = form.text("list");
        if (list != null) {
            recipients = onList(api, list);
        } else if (form.flag("found")) {
            recipients = found(api, Criteria.of(form), most(form));
        } else {
            recipients = form.all("seekers").stream().distinct().toList();
        }
        if (recipients.isEmpty()) {
            throw new FormRefused("", "bulk.nobody");
        }
        return recipients;
    }

    private static int most(Form form) {
        Integer most = form.number("most");
        if (most == null || most < 1 || most > MOST) {
            throw new FormRefused("most", "bulk.most.wrong");
        }
        return most;
    }

    private static List<String> onList(Api api, String list) {
        return all(() -> api.get("/candidate-lists/{candidateListId}/candidates", list), Candidate.class, MOST).stream()
                .filter(Candidate::available)
                .map(Candidate::seeker)
                .toList();
    }

    private static List<String> found(Api api, Criteria criteria, int most) {
        Set<String> found = all(() -> criteria.search(api), Found.class, most).stream()
                .map(Found::seeker)
                .collect(Collectors.toCollection(LinkedHashSet::new)); // a profile that changes meanwhile comes again
        return List.copyOf(found);
    }

    private static <T> List<T> all(Supplier<Call> call, Class<T> type, int most) {
        List<T> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<T> slice = call.get()
                    .with("limit", Math.min(AT_ONCE, most - all.size()))
                    .with("cursor", cursor)
                    .page(type);
            all.addAll(slice.items());
            cursor = slice.next();
        } while (cursor != null && all.size() < most);
        return all;
    }
}
