package hellowork.command;

import hellowork.events.AccountId;
import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.EducationLevel;
import hellowork.events.EmploymentType;
import hellowork.events.Establishment;
import hellowork.events.Experience;
import hellowork.events.JobSeekerId;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.JointOfficers;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.LoginId;
import hellowork.events.MessageId;
import hellowork.events.OccupationCode;
import hellowork.events.Officer;
import hellowork.events.OrdersDeclaration;
import hellowork.events.OrganizationId;
import hellowork.events.PasswordId;
import hellowork.events.PersonalData;
import hellowork.events.PlaceCode;
import hellowork.events.PlacementRecord;
import hellowork.events.Profile;
import hellowork.events.ThreadId;
import hellowork.events.Wage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things that tests speak about when it does not matter which. */
public final class Samples {
    /** Noon in Japan. */
    public static final Instant NOW = Instant.parse("2026-07-10T03:00:00Z");

    public static final AccountId ACCOUNT = new AccountId("account-" + uuid(1));
    public static final AccountId OFFICER = new AccountId("account-" + uuid(2));
    public static final LoginId LOGIN = new LoginId("login-" + uuid(3));
    public static final LoginId NEWER_LOGIN = new LoginId("login-" + uuid(4));
    public static final PasswordId PASSWORD = new PasswordId("password-" + uuid(5));
    public static final OrganizationId ORGANIZATION = new OrganizationId("organization-" + uuid(6));
    public static final OrganizationId ANOTHER_ORGANIZATION = new OrganizationId("organization-" + uuid(7));
    public static final JobSeekerId SEEKER = new JobSeekerId("job-seeker-" + uuid(8));
    public static final JobSeekerId ANOTHER_SEEKER = new JobSeekerId("job-seeker-" + uuid(9));
    public static final ThreadId THREAD = new ThreadId("thread-" + uuid(10));
    public static final MessageId MESSAGE = message(11);

    public static final Officer LIAISON = new Officer("連絡 太郎", "03-1111-2222", "liaison@example.jp");
    public static final Officer COMPLAINTS = new Officer("苦情 花子", "03-3333-4444", "privacy@example.jp");
    public static final JointApplicant JOINT = new JointApplicant(
            new JointApplicantId("joint-applicant-" + uuid(12)), "受託人材", new LicenceNumber("13-ユ-400001", null));
    public static final JointOfficers JOINT_OFFICERS = new JointOfficers(JOINT.jointApplicantId(), LIAISON, COMPLAINTS);
    public static final Application AGENCY = application(
            ApplicantCategory.PRIVATE_AGENCY, LegalBasis.FEE_CHARGING, new LicenceNumber("13-ユ-316864", "02"));
    public static final PersonalData PERSON =
            new PersonalData("山田 太郎", "ヤマダ タロウ", LocalDate.of(1990, 4, 1), "東京都千代田区霞が関1-2-2", "090-1234-5678", null);
    public static final Profile PROFILE = new Profile(
            List.of(new OccupationCode("009")),
            List.of(new PlaceCode("13")),
            Set.of(EmploymentType.REGULAR),
            "平日の日中",
            new Wage(Wage.Unit.MONTH, 250_000),
            EducationLevel.UNIVERSITY,
            "経済学",
            List.of("日商簿記2級"),
            List.of(new Experience(new OccupationCode("009"), 5)),
            false);

    private Samples() {}

    public static MessageId message(int number) {
        return new MessageId("message-" + uuid(number));
    }

    public static Application application(
            ApplicantCategory category, LegalBasis basis, @Nullable LicenceNumber licence) {
        return new Application(
                category,
                basis,
                licence,
                new Establishment("霞が関人材", new PlaceCode("13101"), "霞が関1-2-2"),
                new BureauCode("13"),
                basis.needsPlacementRecord() ? new PlacementRecord(1, true) : null,
                category == ApplicantCategory.PRIVATE_AGENCY ? new OrdersDeclaration(false, false) : null,
                basis == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING ? List.of(JOINT) : null);
    }

    public static String uuid(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }
}
