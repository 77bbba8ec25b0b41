package hellowork.events;

/** Who takes part in a complaint. */
public enum ComplaintParty {
    JOB_SEEKER,
    /** The organization, by its 個人情報管理・苦情処理責任者. */
    ORGANIZATION,
    /** 苦情申出等受付担当者 of a Hello Work. */
    DESK
}
