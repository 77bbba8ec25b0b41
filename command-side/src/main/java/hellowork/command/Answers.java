package hellowork.command;

import hellowork.rest.RestHeaders;
import hellowork.store.Decided;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** What a command answers: that it was done, and the position of the history after it. */
public final class Answers {
    private Answers() {}

    /** 204: done. */
    public static ResponseEntity<Void> done(Decided decided) {
        return ResponseEntity.noContent()
                .header(RestHeaders.CONSISTENCY_TOKEN, token(decided))
                .build();
    }

    /** 201: there is a new thing at this place. */
    public static <T> ResponseEntity<T> created(Decided decided, String location, @Nullable T body) {
        return ResponseEntity.created(URI.create(location))
                .header(RestHeaders.CONSISTENCY_TOKEN, token(decided))
                .body(body);
    }

    /** 200: what a command finds out that is recorded because it reads. */
    public static <T> ResponseEntity<T> answered(Decided decided, T body) {
        return ResponseEntity.ok()
                .header(RestHeaders.CONSISTENCY_TOKEN, token(decided))
                .body(body);
    }

    /** 202: it will be done. */
    public static ResponseEntity<Void> accepted(Decided decided) {
        return ResponseEntity.accepted()
                .header(RestHeaders.CONSISTENCY_TOKEN, token(decided))
                .build();
    }

    private static String token(Decided decided) {
        return Long.toString(decided.position());
    }
}
