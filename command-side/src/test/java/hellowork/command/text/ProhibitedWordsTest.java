package hellowork.command.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProhibitedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "国籍を教えてください",
                "本籍地はどちらですか",
                "宗教や信条について",
                "支持政党はありますか",
                "労働組合に入っていますか",
                "家族構成をお知らせください",
                "35歳以下の方",
                "４０歳未満の方を募集",
                "年齢制限あり",
                "女性のみ募集",
                "男性限定の求人",
                "お祝い金を差し上げます",
                "お祝金10万円",
                "入社祝い金",
                "入社祝い 金"
            })
    void what_the_law_forbids_is_found(String text) {
        assertThat(ProhibitedWords.in(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "貴方のご経験に関心を持ちました。一度お話ししませんか。",
                "経理の正社員、月給30万円、賞与年2回、土日祝休み",
                "未経験歓迎、研修あり。60歳定年、再雇用あり。",
                "女性も男性も活躍しています。",
                "組立の仕事です。人材を求めています。",
                "お祝いの席の接客です。"
            })
    void an_ordinary_message_holds_nothing_of_it(String text) {
        assertThat(ProhibitedWords.in(text)).isEmpty();
    }

    @Test
    void each_word_is_named_once_and_in_the_same_order() {
        assertThat(ProhibitedWords.in("女性のみ。国籍、国籍。女性のみ。")).containsExactly("国籍", "女性のみ");
    }
}
