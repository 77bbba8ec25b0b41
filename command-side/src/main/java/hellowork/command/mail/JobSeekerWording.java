package hellowork.command.mail;

import java.time.LocalDate;

/** What is mailed to a job seeker: that there is something to be read. */
record JobSeekerWording(Stationery on) {
    /** To a job seeker: something has arrived. */
    Letter messageForJobSeeker(String to) {
        return on.notice(
                to,
                "メッセージが届いています / You have a message",
                "求職者マイページにメッセージが届いています。ログインしてご確認ください。このお知らせは求職者マイページで停止できます。",
                "There is a message for you on your MyPage. Log in to read it. You can switch this notice off there.");
    }

    /** To a job seeker: there is an answer to a complaint (S-40). */
    Letter complaintForJobSeeker(String to) {
        return on.notice(
                to,
                "お申出への回答が届いています / An answer to your complaint",
                "お申出への回答が届いています。求職者マイページにログインしてご確認ください。",
                "There is an answer to your complaint. Log in to your MyPage to read it.");
    }

    /** To a job seeker: the registration ends with this day (O-20). */
    Letter registrationEnds(String to, LocalDate lastDay) {
        return on.notice(
                to,
                "求職登録の有効期間のお知らせ / Your registration ends soon",
                "求職登録の有効期間は%sまでです。最後の月に窓口での相談・紹介またはオンライン自主応募があると1か月延長されます。"
                        .formatted(Stationery.DAY_IN_JAPANESE.format(lastDay)),
                "Your registration is valid until %s. Counselling, a referral or an online application in its last month extends it by one month."
                        .formatted(Stationery.DAY_IN_ENGLISH.format(lastDay)));
    }

    /** To a job seeker: the registration has ended (O-20, O-21). */
    Letter registrationEnded(String to) {
        return on.notice(
                to,
                "求職登録の終了のお知らせ / Your registration has ended",
                "求職登録の有効期間が終了し、求職情報の提供を停止しました。登録内容は引き続き閲覧でき、再度の求職申込みができます。",
                "Your registration has ended, and your profile is no longer shown. You can still read your data, and"
                        + " apply again.");
    }
}
