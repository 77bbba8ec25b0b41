package hellowork.query.changes;

import hellowork.events.ComplaintEvent;
import hellowork.query.changes.Announcements.Announcement;
import hellowork.query.changes.Audience.Desks;
import hellowork.query.changes.Audience.Members;
import hellowork.query.changes.Audience.Seeker;
import hellowork.query.complaints.ComplaintReaders;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is told of what happens to a complaint: whoever takes part and is shown this step of it. */
@Component
class Complaints {
    private final ComplaintReaders readers;

    Complaints(ComplaintReaders readers) {
        this.readers = readers;
    }

    /** @param step the event's place in the stream of the complaint */
    List<Announcement> of(ComplaintEvent event, long step) {
        ComplaintReaders.Readers shown = readers.of(event.complaintId(), step);
        Change change = Change.of(Subject.COMPLAINTS, event.complaintId());
        List<Announcement> told = new ArrayList<>();
        if (shown.jobSeeker() != null) {
            told.add(new Announcement(new Seeker(shown.jobSeeker()), change));
        }
        if (shown.organization() != null) {
            told.add(new Announcement(new Members(shown.organization()), change));
        }
        if (shown.desk()) {
            told.add(new Announcement(new Desks(), change));
        }
        return told;
    }
}
