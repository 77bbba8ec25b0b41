package hellowork.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.events.DomainEvent;
import hellowork.events.OutreachAllowanceEvent;
import hellowork.query.QueryTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QueryTest
class ProjectedTest {
    @Autowired
    private List<Projection> projections;

    @Projects(name = "anything", version = 7, from = OutreachAllowanceEvent.class, into = "anything")
    private static final class Anything implements Projection {
        @Override
        public void apply(Facts facts, JdbcClient database) {}
    }

    private static final class Silent implements Projection {
        @Override
        public void apply(Facts facts, JdbcClient database) {}
    }

    @Test
    void a_sealed_interface_stands_for_every_event_of_it() {
        Projection anything = new Anything();
        assertThat(anything.name()).isEqualTo("anything");
        assertThat(anything.version()).isEqualTo(7);
        assertThat(anything.tables()).containsExactly("anything");
        assertThat(anything.events())
                .isEqualTo(Set.of(Objects.requireNonNull(OutreachAllowanceEvent.class.getPermittedSubclasses())));
    }

    @Test
    void a_projection_that_does_not_say_what_it_projects_is_none() {
        assertThatThrownBy(() -> new Silent().name())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Silent");
    }

    @Test
    void no_two_projections_share_a_name_or_a_table_and_each_follows_events() {
        Set<String> seen = new TreeSet<>();
        for (Projection projection : projections) {
            assertThat(seen.add("name " + projection.name()))
                    .as(projection.name())
                    .isTrue();
            assertThat(projection.tables())
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(seen.add(table))
                            .as("%s of %s", table, projection.name())
                            .isTrue());
            assertThat(projection.events())
                    .as(projection.name())
                    .isNotEmpty()
                    .allSatisfy(event ->
                            assertThat(event).isAssignableTo(DomainEvent.class).matches(Class::isRecord));
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }
}
