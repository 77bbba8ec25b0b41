package hellowork.query.account;

import hellowork.query.QueryDatabase;
import hellowork.query.projection.ReadsFrom;
import hellowork.query.projection.Rows;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.Cursors;
import hellowork.rest.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** ログイン履歴 of the own account. */
@RestController
@Tag(name = "Account settings")
class LoginHistoryController {
    private static final String LIST = "logins";

    private final JdbcClient database;
    private final Cursors cursors;

    LoginHistoryController(@QueryDatabase JdbcClient database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    /** A try to log in with the account's address. */
    record LoginTry(Instant at, LoginOutcome outcome) {}

    private record Row(long position, Instant at, String outcome) {
        LoginTry shown() {
            return new LoginTry(at, LoginOutcome.valueOf(outcome));
        }
    }

    @Operation(
            operationId = "listLogins",
            summary = "How logins to the own account went, the newest first; nothing tells of browsers or trust (S-69,"
                    + " S-75)")
    @GetMapping("/api/v1/account/logins")
    @ReadsFrom(LoginHistoryProjection.NAME)
    Page<LoginTry> logins(
            @ActingAs Actor actor,
            @RequestParam(defaultValue = Page.DEFAULT) @Min(1) @Max(Page.MOST) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String reader = actor.accountId().value();
        long before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.keys(LIST, reader, cursor).getFirst());
        List<Row> rows = Rows.all(database.sql("""
            select position, at, outcome from login_history
            where account_id = :account and position < :before
            order by position desc limit :rows
            """)
                .param("account", reader)
                .param("before", before)
                .param("rows", limit + 1)
                .query(Row.class));
        return Page.of(
                rows, limit, Row::shown, row -> cursors.after(LIST, reader, List.of(Long.toString(row.position()))));
    }
}
