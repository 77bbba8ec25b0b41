package hellowork.query.changes;

import hellowork.query.changes.Announcements.Announcement;
import hellowork.query.projection.Fact;
import java.util.List;

/** Who is told what when something has happened. */
@FunctionalInterface
interface Announcer {
    List<Announcement> of(Fact fact);
}
