package hellowork.query.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import hellowork.events.AccountId;
import hellowork.events.AggregateId;
import hellowork.events.DomainEvent;
import hellowork.events.LoginId;
import hellowork.events.MessageThreadEvent.MessageRead;
import hellowork.events.Role;
import hellowork.rest.Actor;
import hellowork.store.EventCatalog;
import hellowork.store.EventFilter;
import hellowork.store.EventJson;
import hellowork.store.EventLog;
import hellowork.store.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

class BrokenOffTest {
    private static final EventCatalog CATALOG = new EventCatalog();

    @Test
    void an_answer_that_fails_on_its_way_is_broken_off_and_never_looks_complete() {
        assertThatThrownBy(() -> node(1_000).perform(get("/api/v1/history/events")))
                .hasRootCauseMessage("the store is gone");
    }

    @Test
    void an_answer_that_fails_before_it_begins_is_a_problem_like_any_other() throws Exception {
        node(0).perform(get("/api/v1/history/events")).andExpect(status().isInternalServerError());
    }

    private MockMvc node(int readable) {
        HistoryController controller =
                new HistoryController(new Failing(readable), CATALOG, new EventJson(CATALOG), JsonMapper.shared());
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new Anything())
                .setCustomArgumentResolvers(new Somebody())
                .build();
    }

    /** As the API handles what nobody expects. An inner class, which no other test's application finds by scanning. */
    @RestControllerAdvice
    @SuppressWarnings("ClassCanBeStatic")
    final class Anything {
        @ExceptionHandler(Exception.class)
        @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
        String failed() {
            return "failed";
        }
    }

    private static final class Somebody implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory factory) {
            return new Actor(
                    new AccountId("account-" + new UUID(1, 1)),
                    new LoginId("login-" + new UUID(1, 1)),
                    Role.AUDITOR,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** A history of which only so many events can be read. */
    private record Failing(int readable) implements EventLog {
        @Override
        public List<RecordedEvent> stream(AggregateId id, long fromSequence) {
            throw new IllegalStateException("the store is gone");
        }

        @Override
        public void each(AggregateId id, Consumer<? super RecordedEvent> reader) {
            throw new IllegalStateException("the store is gone");
        }

        @Override
        public List<RecordedEvent> read(long afterPosition, int limit) {
            return read(EventFilter.all(), afterPosition, limit);
        }

        @Override
        public List<RecordedEvent> read(EventFilter filter, long afterPosition, int limit) {
            if (afterPosition + limit >= readable) {
                throw new IllegalStateException("the store is gone");
            }
            return LongStream.rangeClosed(afterPosition + 1, afterPosition + limit)
                    .mapToObj(Failing::event)
                    .toList();
        }

        @Override
        public long head() {
            return 10_000;
        }

        private static RecordedEvent event(long position) {
            DomainEvent event = AnyEvent.of(MessageRead.class);
            String stream = event.aggregateId().value();
            return new RecordedEvent(
                    position, stream, 0, new UUID(2, position), event, "MessageRead", 1, Map.of(), event.at());
        }
    }
}
