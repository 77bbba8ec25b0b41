package hellowork.command;

import hellowork.rest.KeyFolder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with other keys than this deployment began with ({@link KeysLost}). The database knows the keys by
 * their SHA-256 only; a key that it does not know yet is made and its fingerprint kept.
 *
 * <p>It looks at the folder before any other bean gets it: a key asked for by name would be made anew.
 */
@Component
final class KeyGuard implements BeanPostProcessor {
    /** Every key that both sides derive something lasting from. */
    static final List<String> SHARED =
            List.of("seeker-references", "cursors", "request-digests", "derived-ids", "internal-calls");
    /** Those that the command side keeps to itself. */
    static final List<String> OWN = List.of("one-time-passwords", "verification-keys", "login-names");

    private final BeanFactory beans;

    KeyGuard(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof KeyFolder keys) {
            beans.getBean("commandFlyway", Flyway.class); // the table is there
            JdbcClient jdbc = JdbcClient.create(beans.getBean("commandDataSource", DataSource.class));
            (beanName.equals("commandKeyFolder") ? OWN : SHARED).forEach(name -> check(keys, name, jdbc));
        }
        return bean;
    }

    private static void check(KeyFolder keys, String name, JdbcClient jdbc) {
        if (fingerprint(jdbc, name).isPresent() && !keys.has(name)) {
            throw KeysLost.missing(keys.file(name));
        }
        String found = sha256(keys.key(name));
        // another node may start for the first time at the same moment: the first fingerprint counts
        jdbc.sql("insert into command.key_fingerprint (name, sha256) values (?, ?) on conflict (name) do nothing")
                .params(name, found)
                .update();
        if (!found.equals(fingerprint(jdbc, name).orElseThrow())) {
            throw KeysLost.another(keys.file(name));
        }
    }

    private static Optional<String> fingerprint(JdbcClient jdbc, String name) {
        return jdbc.sql("select sha256 from command.key_fingerprint where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    private static String sha256(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
