package hellowork.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hellowork.web.api.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    private static Form of(String name, String... values) {
        return Form.of(Map.of(name, List.of(values)));
    }

    private static Problem problem(List<Problem.Fault> faults) {
        return new Problem("P-INPUT", "入力に誤りがあります。", "The input is wrong.", faults, null, null);
    }

    @Test
    void an_empty_form_shows_what_is_stored_and_a_refused_one_what_was_typed() {
        Form refused = of("name", "typed").refused(problem(List.of()), Locale.JAPANESE);

        assertThat(Form.empty().or("name", "stored")).isEqualTo("stored");
        assertThat(Form.empty().or("name", null)).isEmpty();
        assertThat(refused.or("name", "stored")).isEqualTo("typed");
        assertThat(refused.or("other", "stored")).as("it was sent without").isEmpty();
    }

    @Test
    void a_tick_that_was_taken_away_stays_away_when_the_form_is_refused() {
        Form refused = of("recipients", "PRIVATE_AGENCY").refused(problem(List.of()), Locale.JAPANESE);
        List<String> stored = List.of("LOCAL_GOVERNMENT");

        assertThat(Form.empty().checked("recipients", "LOCAL_GOVERNMENT", stored))
                .isTrue();
        assertThat(refused.checked("recipients", "LOCAL_GOVERNMENT", stored)).isFalse();
        assertThat(refused.checked("recipients", "PRIVATE_AGENCY", stored)).isTrue();
        assertThat(Form.empty().checked("notice", "true", true)).isTrue();
        assertThat(Form.empty().checked("notice", "true", false)).isFalse();
        assertThat(Form.empty().checked("notice", "true", null)).isFalse();
    }

    @Test
    void a_fault_is_shown_at_its_field_or_the_nearest_one_above_it() {
        Problem problem = problem(List.of(
                new Problem.Fault("/officer/phone", "電話番号が必要です。", "A phone number is needed."),
                new Problem.Fault("/places/0/prefecture", "都道府県が違います。", "There is no such prefecture.")));
        Form refused = Form.of(Map.of("officer.phone", List.of(""), "places", List.of("99")))
                .refused(problem, Locale.ENGLISH);

        assertThat(refused.errors("officer.phone")).containsExactly("A phone number is needed.");
        assertThat(refused.errors("officer")).containsExactly("A phone number is needed.");
        assertThat(refused.errors("places")).containsExactly("There is no such prefecture.");
        assertThat(refused.problems()).hasSize(2);
    }

    @Test
    void a_refusal_without_faults_is_about_the_whole_form() {
        Form refused = of("name", "typed").refused(problem(List.of()), Locale.JAPANESE);

        assertThat(refused.problems()).containsExactly(new Form.Message("", "", "入力に誤りがあります。"));
    }

    @Test
    void a_fault_is_named_by_its_field_even_if_none_of_its_choices_was_made() {
        Problem problem =
                problem(List.of(new Problem.Fault("/profile/employmentTypes", "選んでください。", "Choose at least one.")));
        Form refused = Form.of(Map.of("profile", List.of(""), "_label.profile.employmentTypes", List.of("働き方")))
                .refused(problem, Locale.JAPANESE);

        assertThat(refused.problems()).containsExactly(new Form.Message("profile.employmentTypes", "働き方", "選んでください。"));
    }

    @Test
    void the_summary_follows_the_page_from_top_to_bottom() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("_label.name", List.of("氏名"));
        fields.put("name", List.of(""));
        fields.put("_label.places", List.of("希望する働く場所"));
        fields.put("phone", List.of(""));
        Problem problem = problem(Stream.of("/phone", "/places", "/name")
                .map(pointer -> new Problem.Fault(pointer, "入力してください。", "Please fill it in."))
                .toList());

        assertThat(Form.of(fields).refused(problem, Locale.JAPANESE).problems().stream()
                        .map(Form.Message::field))
                .containsExactly("name", "places", "phone");
    }

    @Test
    void longer_texts_that_could_not_be_sent_at_all_are_kept_in_sight_but_no_secrets_and_no_codes() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("_label.body", List.of("本文"));
        fields.put("body", List.of("この度はご連絡をいただき、誠にありがとうございました。"));
        fields.put("_label.password", List.of("パスワード"));
        fields.put("password", List.of("とても長くて誰にも分からないはずの合言葉です"));
        fields.put("_label.template", List.of("ひな形"));
        fields.put("template", List.of("template-0198c0de-0000-7000-8000-000000000001"));
        fields.put("threadId", List.of("題のない項目に書かれている、見えないはずの文章"));

        assertThat(Form.of(fields).refused(problem(List.of()), Locale.JAPANESE).unsent())
                .containsExactly(new Form.Typed("本文", "この度はご連絡をいただき、誠にありがとうございました。"));
        assertThat(Form.of(fields)
                        .refused(problem(List.of(new Problem.Fault("/body", "長すぎます。", "Too long."))), Locale.JAPANESE)
                        .unsent())
                .as("its field is there")
                .isEmpty();
    }

    @Test
    void numbers_are_read_as_japanese_writes_them() {
        assertThat(of("wage", " １，２００ ").number("wage")).isEqualTo(1_200);
        assertThat(of("wage", " ").number("wage")).isNull();
        assertThatThrownBy(() -> of("wage", "千円").number("wage")).isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> of("wage", "99999999999").number("wage")).isInstanceOf(FormRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-01", "2026/4/1", "2026年4月1日", "２０２６．４．１"})
    void dates_are_read_as_people_write_them(String typed) {
        assertThat(of("birthDate", typed).date("birthDate")).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "4月1日", "today", "--"})
    void what_is_no_date_is_refused_at_its_field(String typed) {
        assertThatThrownBy(() -> of("birthDate", typed).date("birthDate"))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("birthDate"));
    }

    @Test
    void a_form_has_one_key_that_stays_the_same_while_it_is_sent_again() {
        Form shown = Form.empty();

        assertThat(shown.key()).isEqualTo(shown.key()).isNotEqualTo(Form.empty().key());
        assertThat(of("_key", "k-1")
                        .refused(problem(List.of()), Locale.JAPANESE)
                        .key())
                .isEqualTo("k-1");
    }

    @Test
    void texts_are_without_the_blanks_around_them_and_line_ends_are_one_kind() {
        assertThat(of("body", " 一行目\r\n二行目 ").text("body")).isEqualTo("一行目\n二行目");
        assertThat(of("body", " \r\n ").text("body")).isNull();
        assertThat(of("to", "a", " ", "b").all("to")).containsExactly("a", "b");
    }
}
