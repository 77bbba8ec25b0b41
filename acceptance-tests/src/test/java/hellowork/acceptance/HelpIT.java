package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What everybody can read without logging in: the help, and what a rule means. */
class HelpIT {
    private final Service service = Service.service();

    /** The question that explains this rule, with its answer. */
    private String explained(String rule) {
        JsonNode topics = service.stranger("GET", "/help", null).json().get("topics");
        List<JsonNode> found = StreamSupport.stream(topics.spliterator(), false)
                .filter(topic -> topic.get("rules").toString().contains("\"" + rule + "\""))
                .toList();
        assertThat(found).as("explains " + rule).isNotEmpty();
        return found.stream().map(JsonNode::toString).collect(Collectors.joining());
    }

    @Test
    @Rule("S-35")
    void a_job_seeker_whose_own_computer_has_malware_is_told_to_use_antivirus_software() {
        assertThat(then(explained("S-35"))).contains("JOB_SEEKER", "アンチウィルスソフトウェア等を利用し");
    }

    @Test
    @Rule("S-44")
    void nobody_needs_special_software_but_antivirus_definitions_and_scanning_are_kept_current() {
        assertThat(then(explained("S-44"))).contains("必要ありません", "最新の状態", "自動検査");
    }

    @Test
    @Rule("S-76")
    void cookies_are_switched_on_the_own_device_and_the_purpose_is_said() {
        assertThat(then(explained("S-76"))).contains("ご利用の端末で設定", "メーカーのサポート窓口", "不正なログインやなりすましを防止");
    }

    @Test
    @Rule("S-77")
    void whoever_waits_for_a_mail_reads_how_long_it_takes_where_to_look_and_which_sender_to_allow() {
        assertThat(then(explained("S-77")))
                .contains("平日9時から16時", "数分", "迷惑メール", "削除済み", "docomo")
                .containsPattern("[a-z]+@[a-z.]+ からのメールの受信を許可");
    }

    @Test
    @Rule("S-62")
    void the_help_says_that_any_device_will_do_in_the_browser_that_began_the_login() {
        assertThat(then(explained("S-62"))).contains("PC、スマートフォン、タブレット", "ログインを始めたブラウザ");
    }

    @Test
    @Rule("P-INPUT")
    void a_refusal_links_to_what_its_rule_means() {
        Answer refusal = thenRefused(
                400, "P-INPUT", () -> service.stranger("POST", "/logins", Map.of("mailAddress", "a@example.jp")));

        String type = refusal.json().get("type").asString();
        assertThat(type).isEqualTo("/rules#P-INPUT");
        Answer page = service.http().ask(null, "GET", "/rules", null, Map.of());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("id=\"P-INPUT\"", "id=\"S-68\"", "90日間", "<table>");
    }
}
