package hellowork.command.organization;

import hellowork.events.Application;
import hellowork.events.JointOfficers;
import hellowork.events.Officer;
import java.util.List;

/** What somebody entered in the form of an application or of a change, with the persons. */
record Entered(
        Application application, Officer liaison, Officer privacyAndComplaints, List<JointOfficers> jointOfficers) {}
