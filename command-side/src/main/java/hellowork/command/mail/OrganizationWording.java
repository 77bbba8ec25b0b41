package hellowork.command.mail;

/** What is mailed to whoever acts for an organization: what became of its work, and of a complaint. */
record OrganizationWording(Stationery on) {
    /** To an organization: a job seeker has answered. */
    Letter replyForOrganization(String to) {
        return on.notice(
                to,
                "返信が届いています / You have an answer",
                "求職者からの返信が届いています。ログインしてご確認ください。",
                "A job seeker has answered. Log in to read it.");
    }

    /** To an organization: a job seeker wants no more messages. */
    Letter declineForOrganization(String to) {
        return on.notice(
                to,
                "辞退のお知らせ / A job seeker has declined",
                "求職者が辞退しました。求職者から連絡があるまで、この求職者には送信できません。ログインしてご確認ください。",
                "A job seeker has declined: nothing more can be sent there until the job seeker writes. Log in to see"
                        + " it.");
    }

    /** To whoever scheduled a bulk send: its time came, and nothing was sent. */
    Letter bulkSendRefused(String to) {
        return on.notice(
                to,
                "予約した一括送信が送信されませんでした / A scheduled bulk send was not sent",
                "予約した一括送信は、規則により1件も送信されませんでした。ログインして理由をご確認ください。",
                "A scheduled bulk send was refused by a rule, and nothing was sent. Log in to see which one and why.");
    }

    /** To the account that saved the search: how many, and nothing of any of them. */
    Letter searchDigest(String to, String name, int matches) {
        return on.notice(
                to,
                "保存した検索条件に新着があります / New matches of a saved search",
                "保存した検索条件「%s」に、新着または更新された求職者が%d名います。ログインしてご確認ください。".formatted(name, matches),
                "Your saved search \"%s\" has %d new or changed job seekers. Log in to see them."
                        .formatted(name, matches));
    }

    /** To 個人情報管理・苦情処理責任者: something about a complaint is there to be read (S-41). */
    Letter complaintForOfficer(String to) {
        return on.notice(
                to,
                "苦情の申出について / About a complaint",
                "求職者からの苦情の申出について、ご対応いただくことがあります。貴団体のアカウントでログインしてご確認ください。",
                "There is something to do about a complaint. Log in with your organization's account to read it.");
    }

    /** To an organization that has not reported its year (S-50). */
    Letter usageReportDue(String to) {
        return on.notice(
                to,
                "利用実績報告のお願い / Please report your year",
                "前年度の利用実績を4月20日までに報告してください。利用実績がない場合も報告が必要です。",
                "Please report the use of the past fiscal year by 20 April, also if there was none.");
    }
}
