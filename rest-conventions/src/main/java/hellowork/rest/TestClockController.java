package hellowork.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sets the business clock of this node: so far ahead of the system's, or standing at a moment. Whoever set it knows from
 * then on exactly what it shows, however long the answer took. It exists only with {@code hellowork.clock.movable=true}, which a node that
 * listens on anything but loopback refuses.
 */
@Hidden
@RestController
@ConditionalOnProperty("hellowork.clock.movable")
class TestClockController {
    private final BusinessClock clock;

    TestClockController(BusinessClock clock, @Value("${server.address:0.0.0.0}") String address)
            throws UnknownHostException {
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException(
                    "hellowork.clock.movable is for tests: it needs server.address to be a loopback address");
        }
        this.clock = clock;
    }

    record Running(Duration ahead) {}

    @PutMapping("/test-clock/running")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void run(@RequestBody Running setting) {
        clock.run(setting.ahead());
    }

    record Standing(Instant at) {}

    @PutMapping("/test-clock/standing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stand(@RequestBody Standing setting) {
        clock.stand(setting.at());
    }
}
