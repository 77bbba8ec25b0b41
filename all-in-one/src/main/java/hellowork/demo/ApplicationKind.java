package hellowork.demo;

import hellowork.events.LegalBasis;
import java.util.List;

/** Which organization it is by its number, so that a small set already holds every basis and every stage. */
record ApplicationKind(LegalBasis legalBasis, Stage stage) {

    /** How far an application has come. */
    enum Stage {
        SUBMITTED,
        FORM_RECEIVED,
        RETURNED,
        REJECTED,
        APPROVED,
        APPROVED_AFTER_CORRECTION
    }

    private static final List<LegalBasis> EVERY_BASIS = List.of(LegalBasis.values());
    /** Most organizations charge fees. */
    private static final List<LegalBasis> USUAL_BASES = List.of(
            LegalBasis.FEE_CHARGING,
            LegalBasis.LOCAL_GOVERNMENT_FREE_PLACEMENT,
            LegalBasis.FEE_CHARGING,
            LegalBasis.FEE_CHARGING,
            LegalBasis.FREE,
            LegalBasis.DESIGNATED_BODY,
            LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING);

    private static final List<List<Stage>> STAGES = List.of(
            List.of(
                    Stage.APPROVED,
                    Stage.APPROVED,
                    Stage.APPROVED,
                    Stage.APPROVED,
                    Stage.APPROVED,
                    Stage.APPROVED,
                    Stage.APPROVED),
            List.of(
                    Stage.SUBMITTED,
                    Stage.FORM_RECEIVED,
                    Stage.RETURNED,
                    Stage.APPROVED,
                    Stage.SUBMITTED,
                    Stage.FORM_RECEIVED,
                    Stage.RETURNED),
            List.of(
                    Stage.REJECTED,
                    Stage.APPROVED_AFTER_CORRECTION,
                    Stage.APPROVED,
                    Stage.REJECTED,
                    Stage.APPROVED_AFTER_CORRECTION,
                    Stage.APPROVED,
                    Stage.APPROVED));

    private static final int CYCLE = 42;
    private static final int NOTIFYING = 31;

    /** Rows of seven: after three rows with every basis and stage follow three of usual, approved ones. */
    static ApplicationKind of(int number) {
        int row = number / 7 % 6;
        int column = number % 7;
        return row < STAGES.size()
                ? new ApplicationKind(EVERY_BASIS.get(column), STAGES.get(row).get(column))
                : new ApplicationKind(USUAL_BASES.get(column), Stage.APPROVED);
    }

    /** A row with every stage, and one that is approved: the officer whose account is printed has something to decide. */
    static boolean isInTokyo(int number) {
        return number / 7 == 1 || number == NOTIFYING;
    }

    /** Whether it has asked for a change that is not decided yet (S-07). */
    static boolean asksForChange(int number) {
        return number % CYCLE == 10 || number % CYCLE == 22;
    }

    /** Whether it has notified a paid service that nobody has taken note of (S-22): one that charges fees. */
    static boolean notifiesPaidService(int number) {
        return number % CYCLE == NOTIFYING;
    }

    boolean isApproved() {
        return switch (stage) {
            case APPROVED, APPROVED_AFTER_CORRECTION -> true;
            case SUBMITTED, FORM_RECEIVED, RETURNED, REJECTED -> false;
        };
    }

    boolean isCorrected() {
        return stage == Stage.APPROVED_AFTER_CORRECTION;
    }
}
