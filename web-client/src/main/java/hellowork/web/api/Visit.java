package hellowork.web.api;

import hellowork.web.session.Cookies;
import org.jspecify.annotations.Nullable;

/** What one visitor's calls share: the session token and the position of the history that answers must have seen. */
final class Visit {
    private final Cookies cookies;
    private final String address;
    private @Nullable String token;
    private @Nullable String seen;
    private boolean stale;

    /**
     * @param told the position of a change that the page was told of; absent if it was not
     */
    Visit(Cookies cookies, String address, @Nullable String told) {
        this.cookies = cookies;
        this.address = address;
        this.token = cookies.session();
        this.seen = later(cookies.seen(), told);
    }

    private static @Nullable String later(@Nullable String kept, @Nullable String told) {
        if (told == null || !told.matches("[0-9]{1,18}")) {
            return kept;
        }
        boolean known = kept != null && kept.matches("[0-9]{1,18}") && Long.parseLong(kept) >= Long.parseLong(told);
        return known ? kept : told;
    }

    void actAs(@Nullable String other) {
        token = other;
    }

    @Nullable
    String token() {
        return token;
    }

    @Nullable
    String seen() {
        return seen;
    }

    /** Where the visitor is: the API counts how often strangers ask by it. */
    String address() {
        return address;
    }

    void hasSeen(String position) {
        seen = position;
        cookies.keepSeen(position);
    }

    /** What the visitor has seen was another history, such as that of a demonstration before it was begun anew. */
    void forget() {
        seen = null;
        cookies.forgetSeen();
    }

    void becomesStale() {
        stale = true;
    }

    boolean isStale() {
        return stale;
    }
}
