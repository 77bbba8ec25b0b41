package hellowork.web.page;

import hellowork.web.api.Api;
import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.start.TrialAccounts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands at the same place below every page: how the help desk is reached (S-43), and that a demonstration is one. */
@Component
final class Footer {
    /** The help desk seldom changes its number; no page waits for it more often than this. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final Duration ASKED_AGAIN = Duration.ofMinutes(1);

    private final ObjectProvider<TrialAccounts> trials;
    private final AtomicReference<@Nullable Asked> last = new AtomicReference<>();

    Footer(ObjectProvider<TrialAccounts> trials) {
        this.trials = trials;
    }

    /** As a page shows it. */
    record HelpDesk(String phone, String hours) {}

    /** As the API says it. */
    private record Answer(String phone, String japanese, String english) {}

    private record Asked(@Nullable Answer answer, long at, Duration kept) {
        boolean isFresh() {
            return System.nanoTime() - at < kept.toNanos();
        }
    }

    void fill(Map<String, Object> model, Api api, Locale language) {
        model.put("demonstration", trials.stream().anyMatch(each -> !each.all().isEmpty()));
        Answer desk = ask(api);
        if (desk != null) {
            boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
            model.put("helpDesk", new HelpDesk(desk.phone(), english ? desk.english() : desk.japanese()));
        }
    }

    /** Absent while the API does not say it: the page is shown without. */
    private @Nullable Answer ask(Api api) {
        Asked known = last.get();
        if (known != null && known.isFresh()) {
            return known.answer();
        }
        Answer answer = known == null ? null : known.answer();
        Duration kept = ASKED_AGAIN;
        try {
            answer = api.get("/help-desk").as(Answer.class);
            kept = KEPT;
        } catch (ApiAway | ApiRefused _) {
            // what was known before is shown
        }
        last.set(new Asked(answer, System.nanoTime(), kept));
        return answer;
    }
}
