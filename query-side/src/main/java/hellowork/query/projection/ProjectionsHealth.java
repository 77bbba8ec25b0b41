package hellowork.query.projection;

import hellowork.store.EventLog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * How far behind each projection is, and how many events it has parked. Parked events do not take the node out of
 * service, since the rest is right and every node has the same ones: the status is {@code PARKED} until a rebuild.
 */
@Component("projections")
class ProjectionsHealth implements HealthIndicator {
    private static final Status PARKED = new Status("PARKED");

    private final List<Projection> projections;
    private final Consistency consistency;
    private final Parking parking;
    private final EventLog log;

    ProjectionsHealth(List<Projection> projections, Consistency consistency, Parking parking, EventLog log) {
        this.projections = projections;
        this.consistency = consistency;
        this.parking = parking;
        this.log = log;
    }

    @Override
    public Health health() {
        long head = log.head();
        Map<String, Object> behind = new TreeMap<>();
        consistency
                .all()
                .forEach(followed -> behind.put(
                        followed.name(), Math.max(0, head - followed.progress().position())));
        Map<String, Object> parked = new TreeMap<>();
        for (Projection projection : projections) {
            long count = parking.count(projection.name());
            if (count > 0) {
                parked.put(projection.name(), count);
            }
        }
        return Health.status(parked.isEmpty() ? Status.UP : PARKED)
                .withDetail("behind", behind)
                .withDetail("parked", parked)
                .build();
    }
}
