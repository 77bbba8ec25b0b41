package hellowork.command.text;

import static hellowork.command.text.IdentifyingText.Kind.MAIL_ADDRESS;
import static hellowork.command.text.IdentifyingText.Kind.OWN_NAME;
import static hellowork.command.text.IdentifyingText.Kind.PHONE_NUMBER;
import static hellowork.command.text.IdentifyingText.Kind.POSTAL_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifyingTextTest {
    private static final List<String> NAMES = List.of("山田 太郎", "ヤマダ タロウ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "090-1234-5678",
                "電話は09012345678です",
                "０９０－１２３４－５６７８にお願いします",
                "０９０ー１２３４ー５６７８",
                "03-3593-1211（自宅）",
                "連絡先 +81 90 1234 5678",
                "090 1234 5678",
                "090.1234.5678",
                "TEL:045(123)4567",
                "〇九〇−一二三四−五六七八",
                "〇九〇一二三四五六七八",
                "090‐1234‐5678",
                "090–1234–5678",
                "0120-123-456",
                "090-0123-4567",
                "06001234567です",
                "〇九〇−〇一二三−四五六七"
            })
    void a_phone_number_is_found(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).contains(PHONE_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "taro@example.jp",
                "ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐまで",
                "メールは taro.yamada+work@mail.example.co.jp です",
                "taro(at)example.jp",
                "taro [at] example.jp",
                "taro @ example.jp",
                "taro★example.jp は taro＠example.jp"
            })
    void a_mail_address_is_found(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).contains(MAIL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〒100-8916",
                "郵便番号は100-8916",
                "１００－８９１６",
                "東京都千代田区霞が関1-2-2",
                "千代田区霞が関１丁目２番２号に住んでいます",
                "大阪市北区梅田三丁目",
                "横浜市中区本町６−５０−１０",
                "長野県松本市丸の内3番7号",
                "札幌市中央区北一条西二丁目",
                "京都市中京区寺町通御池上る上本能寺前町488番地"
            })
    void a_postal_address_is_found(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).contains(POSTAL_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田太郎です",
                "山田 太郎です",
                "山田　太郎と申します",
                "私は山 田 太 郎",
                "ヤマダタロウです",
                "ﾔﾏﾀﾞ ﾀﾛｳ",
                "やまだ たろうです",
                "やまだたろうです",
                "山田と申します",
                "氏名：山田太郎"
            })
    void the_own_name_is_found_in_any_writing(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).contains(OWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山田です。",
                "経験は5年です。山田です",
                "経理です\n山田です",
                "はじめまして、山田でございます。",
                "私は山田です",
                "ヤマダでして、経理が得意です。",
                "太郎です！",
                "名前は山田",
                "名前は、山田。",
                "私の名前はやまだです",
                "氏名：山田",
                "氏名は 山 田",
                "姓は山田、経理の経験があります"
            })
    void a_part_of_the_own_name_is_found_where_somebody_introduces_oneself(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).contains(OWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "森の中で働きたいです。",
                "林業の経験が5年あります。",
                "趣味は森林浴です。",
                "好きな場所は森です。",
                "会社の名前は森永でした。",
                "店の名前は森の家です。",
                "森林です。",
                "希望地は川崎です。",
                "川崎市で働きたいです。"
            })
    void a_name_that_is_also_a_word_or_a_place_is_not_taken_for_a_name(String text) {
        for (String name : List.of("森 葵", "林 葵", "川崎 葵", "モリ アオイ", "カワサキ アオイ")) {
            assertThat(IdentifyingText.in(text, List.of(name))).isEmpty();
        }
    }

    @Test
    void a_short_name_is_found_and_letters_are_found_in_either_case() {
        assertThat(IdentifyingText.in("林です。", List.of("林 葵"))).contains(OWN_NAME);
        assertThat(IdentifyingText.in("林葵です", List.of("林 葵", "ハヤシ アオイ"))).contains(OWN_NAME);
        assertThat(IdentifyingText.in("I am JOHN SMITH", List.of("John Smith"))).contains(OWN_NAME);
        assertThat(IdentifyingText.in("ジョンスミスです", List.of("ジョン・スミス"))).contains(OWN_NAME);
    }

    @Test
    void all_that_is_found_is_named() {
        assertThat(IdentifyingText.in("山田太郎 090-1234-5678 taro@example.jp 〒100-8916", NAMES))
                .containsExactly(PHONE_NUMBER, MAIL_ADDRESS, POSTAL_ADDRESS, OWN_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "経験5年、TOEIC 800点です。",
                "2024年4月〜2026年3月まで勤務しました。",
                "2019/04-2024/03 営業",
                "2019.4～2024.3 営業事務",
                "月給25万円を希望します。",
                "月給250,000円以上、年収300-400万円",
                "年収3,500,000円〜4,000,000円",
                "週3-4日、9:00-17:30の勤務を希望",
                "東京都内で週3-4日の勤務を希望します。",
                "市内なら1日4-5時間働けます。",
                "横浜市または川崎市で、通勤60分以内",
                "東京23区内、土日休み",
                "市場調査を3-4回担当しました。",
                "千代田区の会社で1-2年の経験",
                "都市計画の仕事を10年",
                "町工場で旋盤を20年担当しました。",
                "日商簿記2級、FP3級、普通自動車第一種免許",
                "TOEIC 800点（2023年10月取得）、英検準1級",
                "部下10人、売上1億2000万円のチームを率いました。",
                "Excel、Word、PowerPointが使えます。MOS 365&2019",
                "ISO9001、ISO 14001の運用経験",
                "1級建築士 10年、現場監督 5年",
                "C#とJavaを5年、Python 3.11を2年",
                "@コスメの運営会社で働きました。",
                "SNS運用（フォロワー12,000人）",
                "平日9時から18時、残業は月20時間まで",
                "学生時代は1500m走で4分10秒",
                "接客のリーダーとして1日100-150名を案内",
                "一日三十名の接客を二十年",
                "第二種電気工事士",
                "市内で3番目に大きい店舗の店長",
                "県の委託事業で2020-2022年に働きました。",
                "村上春樹が好きです。",
                "2級3科目合格、5-6名のチーム",
                "週5日・1日8時間・時給1200円-1500円"
            })
    void an_ordinary_self_introduction_is_not_taken_for_anything(String text) {
        assertThat(IdentifyingText.in(text, NAMES)).isEmpty();
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(IdentifyingText.in("", NAMES)).isEmpty();
        assertThat(IdentifyingText.words("", NAMES)).isEmpty();
        assertThat(IdentifyingText.in("よろしくお願いします。", List.of("", " "))).isEmpty();
    }

    @Test
    void what_was_found_is_pointed_out_in_its_own_words() {
        assertThat(IdentifyingText.words("電話は０９０－１２３４－５６７８、メールは taro@example.jp です。", NAMES))
                .containsExactly("090-1234-5678", "taro@example.jp");
        assertThat(IdentifyingText.words("〒100-8916 に住む山田太郎", NAMES)).hasSize(2).contains(NAMES.getFirst());
        assertThat(IdentifyingText.words("〇九〇-一二三四-五六七八", NAMES)).hasSize(1);
    }
}
