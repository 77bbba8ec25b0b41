package hellowork.command.jobseeker;

import hellowork.events.JobSeekerEvent.PersonalDataRecorded;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.JobSeekerEvent.SchoolingRecorded;
import hellowork.events.SchoolKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who a job seeker is, and what others read: as it was recorded last. */
record Person(
        @Nullable PersonalDataRecorded personalData,
        @Nullable SchoolingRecorded schooling,
        @Nullable ProfileRecorded profile) {

    SchoolKind school() {
        return schooling == null ? SchoolKind.OTHER : schooling.school();
    }

    LocalDate graduation() {
        return schooling == null ? LocalDate.EPOCH : schooling.graduation();
    }

    List<String> ownNames() {
        return personalData == null
                ? List.of()
                : List.of(
                        personalData.personalData().name(),
                        personalData.personalData().kana());
    }
}
