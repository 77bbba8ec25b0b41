package hellowork.events;

/** Why every session of an account, or every trust of its devices, ended at once. */
public enum Precaution {
    /** The account's holder wanted it: 「ワンタイムパスワードの入力を再開する」 (S-74 他Q23). */
    REQUESTED,
    PASSWORD_CHANGED,
    /** Another password was set with a mailed key. */
    PASSWORD_RESET,
    MAIL_ADDRESS_CHANGED,
    /** The account's holder knows nothing of a login that was completed. */
    LOGIN_DENIED,
    /** Data of the account may have leaked (S-42 他Q6). */
    LEAK_REPORTED,
    /** The organization that the account acts for was suspended. */
    ORGANIZATION_SUSPENDED,
    /** The account, or what it acts for, has ended. */
    ACCOUNT_CLOSED
}
