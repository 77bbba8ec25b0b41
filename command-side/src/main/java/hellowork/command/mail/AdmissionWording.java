package hellowork.command.mail;

import java.time.Instant;

/** What is mailed to an organization about its admission: what the labour bureau decided, and when the use ends. */
record AdmissionWording(Stationery on) {
    Letter applicationReturned(String to) {
        return on.notice(
                to,
                "利用申請の補正のお願い / Please correct your application",
                "利用申請が差し戻されました。ログインして理由を確認し、補正のうえ再度申請してください。",
                "Your application was returned. Log in to see the reason, correct it and send it again.");
    }

    Letter applicationApproved(String to) {
        return on.notice(
                to,
                "利用申請の承認のお知らせ / Your application was approved",
                "利用申請が承認されました。ログインしてサービスをご利用いただけます。",
                "Your application was approved. Log in to use the service.");
    }

    Letter applicationRejected(String to) {
        return on.notice(
                to,
                "利用申請の結果のお知らせ / Your application was decided",
                "利用申請は承認されませんでした。ログインして理由をご確認ください。",
                "Your application was not approved. Log in to see the reason.");
    }

    Letter changeReturned(String to) {
        return on.notice(
                to,
                "変更申請の補正のお願い / Please correct your change",
                "変更申請が差し戻されました。ログインして理由を確認し、補正のうえ再度申請してください。それまでは従前の内容が有効です。",
                "Your change was returned. Log in to see the reason, correct it and send it again. What was in force"
                        + " stays so.");
    }

    Letter changeApproved(String to) {
        return on.notice(
                to,
                "変更申請の承認のお知らせ / Your change was approved",
                "変更申請が承認されました。変更後の内容が有効になっています。",
                "Your change was approved and is in force.");
    }

    Letter changeRejected(String to) {
        return on.notice(
                to,
                "変更申請の結果のお知らせ / Your change was decided",
                "変更申請は承認されませんでした。従前の内容が有効です。ログインして理由をご確認ください。",
                "Your change was not approved; what was in force stays so. Log in to see the reason.");
    }

    /** @param until the first instant at which the service can no longer be used */
    Letter renewalReminder(String to, Instant until) {
        Instant last = until.minusSeconds(1);
        return on.notice(
                to,
                "利用期間終了のお知らせ / Your period of use ends",
                "利用期間は%sまでです。引き続き利用する場合は、期間内にログインして更新申請を行ってください。".formatted(Stationery.JAPANESE_DAY.format(last)),
                "Your period of use ends with %s (Japan time). To go on, log in and ask for the next period before."
                        .formatted(Stationery.ENGLISH_DAY.format(last)));
    }

    Letter renewalApproved(String to) {
        return on.notice(
                to,
                "更新申請の承認のお知らせ / Your renewal was approved",
                "更新申請が承認されました。引き続きサービスをご利用いただけます。",
                "Your renewal was approved: you can go on using the service.");
    }

    Letter renewalRejected(String to) {
        return on.notice(
                to,
                "更新申請の結果のお知らせ / Your renewal was decided",
                "更新申請は承認されませんでした。ログインして理由をご確認ください。",
                "Your renewal was not approved. Log in to see the reason.");
    }

    Letter useLapsed(String to) {
        return on.notice(
                to,
                "利用期間の終了のお知らせ / Your period of use has ended",
                "利用期間が終了しました。求職情報の閲覧と案内の送信はできません。利用実績報告と苦情への対応は引き続き必要です。",
                "Your period of use has ended: profiles are not shown and nothing is sent. The usage report and"
                        + " complaints remain yours.");
    }

    Letter useSuspended(String to) {
        return on.notice(
                to,
                "利用停止のお知らせ / Your use was suspended",
                "労働局により利用が停止されました。ログインして理由をご確認ください。",
                "The labour bureau suspended your use. Log in to see the reason.");
    }

    Letter useReinstated(String to) {
        return on.notice(
                to, "利用停止の解除のお知らせ / Your use was reinstated", "利用停止が解除されました。", "The suspension of your use has ended.");
    }
}
