package hellowork.web.complaints;

import hellowork.web.session.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody can do about a complaint; each has a page of its own with one form. */
enum Act {
    /** Writes to another party. */
    MESSAGE("body", Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER),
    /** Takes it to the desk of Hello Work, or consults it. */
    ESCALATION("body", Role.JOB_SEEKER, Role.ORGANIZATION),
    /** The desk tells the organization. */
    REFERRAL("body", Role.DESK_OFFICER),
    /** The desk records what it did. */
    STEP("step", Role.DESK_OFFICER),
    /** How it was solved. */
    SOLUTION("solution", Role.ORGANIZATION, Role.DESK_OFFICER),
    /** Solved or not. */
    CLOSING("solved", Role.JOB_SEEKER, Role.ORGANIZATION, Role.DESK_OFFICER);

    private final String field;
    private final List<Role> roles;

    Act(String field, Role... roles) {
        this.field = field;
        this.roles = List.of(roles);
    }

    /** The field of the API's body that holds the text. */
    public String field() {
        return field;
    }

    /** As it stands in the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What this role can do about this complaint, as far as the page knows; the API has the last word. */
    static List<Act> of(Role role, ComplaintsController.Complaint complaint) {
        boolean consultation = complaint.raisedBy().equals("ORGANIZATION");
        return Arrays.stream(values())
                .filter(act -> act.roles.contains(role) && !complaint.isClosed())
                .filter(act -> switch (act) {
                    case ESCALATION -> !consultation && !complaint.isWith("DESK");
                    case REFERRAL -> !complaint.isWith("ORGANIZATION");
                    case SOLUTION ->
                        role == Role.DESK_OFFICER || complaint.state().equals("WITH_ORGANIZATION");
                    case CLOSING -> role != Role.ORGANIZATION || consultation;
                    case MESSAGE, STEP -> true;
                })
                .toList();
    }

    static Optional<Act> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path().equals(path)).findFirst();
    }
}
