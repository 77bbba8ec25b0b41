package hellowork.events;

/** What extends a registration in its last month (O-20). */
public enum ExtensionKind {
    /** 職業相談 at a desk. */
    COUNSELLING,
    /** 職業紹介 by a desk. */
    REFERRAL,
    /** オンライン自主応募 by the job seeker. */
    ONLINE_APPLICATION
}
