package hellowork.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import hellowork.query.QueryDatabase;
import hellowork.query.QueryTest;
import hellowork.store.EnduringHistory;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

@QueryTest
class ProcessorsTest {
    @Autowired
    private Projections projections;

    @Autowired
    @QueryDatabase
    private TokenStore tokens;

    @Autowired
    @QueryDatabase
    private PlatformTransactionManager transactions;

    @Autowired
    @QueryDatabase
    private DataSource database;

    /** With two databases in one process a missing binding would go unnoticed: it must not be left to chance. */
    @Test
    void every_processor_is_bound_to_the_transactions_and_tokens_of_the_query_side() {
        assertThat(projections.processors()).hasSizeGreaterThanOrEqualTo(6);
        for (TrackingEventProcessor processor : projections.processors()) {
            Object manager = Objects.requireNonNull(ReflectionTestUtils.getField(processor, "transactionManager"));
            assertThat(manager).isInstanceOf(SpringTransactionManager.class);
            assertThat(ReflectionTestUtils.getField(manager, "transactionManager"))
                    .isSameAs(transactions);
            assertThat(ReflectionTestUtils.getField(processor, "tokenStore"))
                    .isInstanceOf(JdbcTokenStore.class)
                    .isSameAs(tokens);
            assertThat(ReflectionTestUtils.getField(processor, "batchSize")).isEqualTo(1_000);
            assertThat(ReflectionTestUtils.getField(processor.getMessageSource(), "history"))
                    .isInstanceOf(EnduringHistory.class);
            assertThat(processor.maxCapacity()).isEqualTo(1);
            assertThat(processor.isRunning()).isTrue();
        }
        assertThat(transactions).isInstanceOf(JdbcTransactionManager.class);
        assertThat(((JdbcTransactionManager) transactions).getDataSource()).isSameAs(database);
    }
}
