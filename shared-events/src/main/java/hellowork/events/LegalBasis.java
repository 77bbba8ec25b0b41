package hellowork.events;

/** The article of 職業安定法 by which an organization places people. */
public enum LegalBasis {
    /** 第29条第1項: free placement by a local government. */
    LOCAL_GOVERNMENT_FREE_PLACEMENT,
    /** A local government that commissions an operator. */
    LOCAL_GOVERNMENT_COMMISSIONING,
    /** A local government that only publicises employment support. */
    LOCAL_GOVERNMENT_PUBLICITY,
    /** 第30条: fee-charging placement (有料職業紹介事業). */
    FEE_CHARGING,
    /** 第33条: free placement (無料職業紹介事業). */
    FREE,
    /** 第33条の2: schools. */
    SCHOOL,
    /** 第33条の3: special corporations. */
    SPECIAL_CORPORATION,
    /** A body that a law designates for placement beside the local governments (O-13). */
    DESIGNATED_BODY;

    /** The applicant category that this basis belongs to (S-08). */
    public ApplicantCategory category() {
        return switch (this) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT,
                    LOCAL_GOVERNMENT_COMMISSIONING,
                    LOCAL_GOVERNMENT_PUBLICITY,
                    DESIGNATED_BODY -> ApplicantCategory.LOCAL_GOVERNMENT;
            case FEE_CHARGING, FREE, SCHOOL, SPECIAL_CORPORATION -> ApplicantCategory.PRIVATE_AGENCY;
        };
    }

    /** Whether the applicant itself places people with a licence or notification, whose number it applies with (S-01). */
    public boolean needsLicenceNumber() {
        return switch (this) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT, FEE_CHARGING, FREE, SCHOOL, SPECIAL_CORPORATION -> true;
            case LOCAL_GOVERNMENT_COMMISSIONING, LOCAL_GOVERNMENT_PUBLICITY, DESIGNATED_BODY -> false;
        };
    }

    /** Whether it is eligible by a record of regular placements only (O-11 (1) and (2), O-13). */
    public boolean needsPlacementRecord() {
        return switch (this) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT, LOCAL_GOVERNMENT_COMMISSIONING, DESIGNATED_BODY -> true;
            case LOCAL_GOVERNMENT_PUBLICITY, FEE_CHARGING, FREE, SCHOOL, SPECIAL_CORPORATION -> false;
        };
    }
}
