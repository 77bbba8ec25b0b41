package hellowork.command.jobseeker;

import hellowork.events.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How a job seeker gets at the service.
 *
 * @param accountId the account that registered itself or was invited last: the only one that may be this person's
 * @param termsVersion the version of 利用規約(求職者用) that was accepted last (S-31)
 * @param myPage the account of the MyPage, while it is open
 */
record Access(
        @Nullable AccountId accountId,
        @Nullable String termsVersion,
        @Nullable AccountId myPage) {

    Access of(@Nullable AccountId account) {
        return new Access(account, termsVersion, myPage);
    }

    Access accepting(@Nullable String version) {
        return new Access(accountId, version, myPage);
    }

    Access open(@Nullable AccountId account) {
        return new Access(accountId, termsVersion, account);
    }
}
