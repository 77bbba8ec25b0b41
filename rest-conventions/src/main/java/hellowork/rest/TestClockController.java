package hellowork.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves the business clock of this node. It exists only with {@code hellowork.clock.movable=true}, which a node that
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

    record NewTime(Instant now) {}

    @PutMapping("/test-clock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(@RequestBody NewTime time) {
        clock.moveTo(time.now());
    }
}
