package hellowork.events;

/** The two applicant categories (申請区分), S-08. A job seeker chooses recipients among them. */
public enum ApplicantCategory {
    /** 地方自治体等. */
    LOCAL_GOVERNMENT,
    /** 民間人材ビジネス. */
    PRIVATE_AGENCY
}
