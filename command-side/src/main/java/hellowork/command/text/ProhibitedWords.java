package hellowork.command.text;

import java.text.Normalizer;
import java.util.List;

/**
 * Words by which an organization may be asking for or promising what the law forbids: race, creed, domicile, union
 * membership, limits of age and sex, and money for taking a job. They are pointed out; the sender changes them, or goes
 * on with a reason that the bureau can see.
 */
public final class ProhibitedWords {
    private static final List<String> WORDS = List.of(
            "人種", "国籍", "信条", "宗教", "信仰", "支持政党", "思想", "本籍", "出生地", "出身地", "門地", "社会的身分", "家族構成", "労働組合", "組合員",
            "年齢制限", "歳以下", "歳未満", "歳まで", "男性のみ", "女性のみ", "男性限定", "女性限定", "男性歓迎", "女性歓迎", "お祝い金", "祝い金", "祝金", "入社祝");

    private ProhibitedWords() {}

    /** The words in this text, each once, in a fixed order. */
    public static List<String> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return WORDS.stream().filter(plain::contains).toList();
    }
}
