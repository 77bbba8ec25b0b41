package hellowork.command.complaint;

import hellowork.command.Commands;
import hellowork.command.Requested;
import hellowork.command.complaint.ComplaintCommand.By;
import hellowork.command.complaint.ComplaintCommand.Consult;
import hellowork.command.complaint.ComplaintCommand.Raise;
import hellowork.command.jobseeker.JobSeeker;
import hellowork.command.organization.Organization;
import hellowork.events.JobSeekerId;
import hellowork.store.Decided;
import hellowork.store.Streams;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the streams that complaints are decided on. */
@Component
class Complaints {
    private final Commands commands;

    Complaints(Commands commands) {
        this.commands = commands;
    }

    Decided raise(Raise command, Requested requested) {
        return commands.decide(
                command.complaintId(),
                streams -> RaisingDecider.raise(
                        streams.state(Complaint.fold(), command.complaintId()),
                        streams.state(Organization.fold(), command.organizationId()),
                        ownNames(streams, command.jobSeekerId()),
                        command),
                requested);
    }

    Decided consult(Consult command, Requested requested) {
        return commands.decide(
                command.complaintId(),
                streams -> RaisingDecider.consult(
                        streams.state(Complaint.fold(), command.complaintId()),
                        streams.state(Organization.fold(), command.organizationId()),
                        command),
                requested);
    }

    Decided decide(By by, ComplaintCommand command, Requested requested) {
        return commands.decide(
                command.complaintId(),
                streams -> {
                    Complaint state = streams.state(Complaint.fold(), command.complaintId());
                    List<String> names = ownNames(
                            streams,
                            state.known().map(Complaint.Matter::jobSeekerId).orElse(null));
                    return ComplaintDecider.decide(state, by, names, command);
                },
                requested);
    }

    private static List<String> ownNames(Streams streams, @Nullable JobSeekerId seeker) {
        return seeker != null && streams.state(JobSeeker.fold(), seeker) instanceof JobSeeker.Registered registered
                ? registered.ownNames()
                : List.of();
    }
}
