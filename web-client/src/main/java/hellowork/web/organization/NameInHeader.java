package hellowork.web.organization;

import hellowork.web.api.Api;
import hellowork.web.api.ApiAway;
import hellowork.web.api.ApiRefused;
import hellowork.web.page.Acting;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The organization's name in the header of its pages, and the contractor's with it. A name seldom changes, and no page waits
 * for it more often than every ten minutes.
 */
@Component
final class NameInHeader implements Acting {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 10_000;

    private final Map<Key, Known> names = new ConcurrentHashMap<>();

    private record Key(String organizationId, @Nullable String jointApplicantId) {}

    private record Known(String name, long at) {
        boolean isFresh() {
            return System.nanoTime() - at < KEPT.toNanos();
        }
    }

    @Override
    public Role role() {
        return Role.ORGANIZATION;
    }

    @Override
    public Optional<String> name(Api api, Visitor visitor) {
        if (visitor.organizationId() == null) {
            return Optional.empty();
        }
        Key key = new Key(visitor.organizationId(), visitor.jointApplicantId());
        Known known = names.get(key);
        if (known != null && known.isFresh()) {
            return Optional.of(known.name());
        }
        try {
            Optional<String> name = OwnOrganization.of(api, visitor).map(own -> own.sender(visitor));
            name.ifPresent(each -> keep(key, each));
            return name;
        } catch (ApiAway | ApiRefused _) {
            return Optional.ofNullable(known).map(Known::name); // a page is not lost for its header
        }
    }

    private void keep(Key key, String name) {
        if (names.size() >= MOST) {
            names.clear();
        }
        names.put(key, new Known(name, System.nanoTime()));
    }
}
