package hellowork.acceptance;

import static hellowork.acceptance.GivenWhenThen.given;
import static hellowork.acceptance.GivenWhenThen.then;
import static hellowork.acceptance.GivenWhenThen.thenRefused;
import static hellowork.acceptance.GivenWhenThen.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** ひな形, shared within an organization. */
class TemplatesIT {
    private static final Map<String, Object> FORM = Map.of("name", "経理", "subject", "経理の求人", "body", "ご案内します。");

    private final Service service = Service.service();

    @Test
    @Rule("P-VERSION")
    void a_template_is_made_changed_as_it_was_read_and_removed() {
        Organization agency = given(service.approvedOrganization());
        String path = "/templates/"
                + when(agency)
                        .does("POST", "/templates", FORM)
                        .json()
                        .get("templateId")
                        .asString();
        Answer read = then(agency).sees(path);
        assertThat(read.json().get("body").asString()).isEqualTo("ご案内します。");
        Map<String, String> version = Map.of("If-Match", read.header("ETag").orElseThrow());

        when(agency).does("PUT", path, ApplicationForm.with(FORM, "body", "改めてご案内します。"), version);

        assertThat(then(agency).sees("/templates").items())
                .singleElement()
                .satisfies(
                        template -> assertThat(template.get("body").asString()).isEqualTo("改めてご案内します。"));
        thenRefused(412, "P-VERSION", () -> agency.does("PUT", path, FORM, version));
        thenRefused(428, "P-VERSION", () -> agency.does("PUT", path, FORM));

        when(agency).does("DELETE", path, null);
        assertThat(then(agency).sees("/templates").items()).isEmpty();
        assertThat(agency.looks(path, service.consistency()).status()).isEqualTo(404);
    }

    @Test
    @Rule("P-UNKNOWN")
    void anothers_template_does_not_exist() {
        Organization agency = given(service.approvedOrganization());
        Organization other = given(service.approvedOrganization());
        String path = "/templates/"
                + agency.does("POST", "/templates", FORM)
                        .json()
                        .get("templateId")
                        .asString();

        assertThat(then(other).looks(path, service.consistency()).status()).isEqualTo(404);
        thenRefused(404, "P-UNKNOWN", () -> other.does("DELETE", path, null));
        thenRefused(404, "P-UNKNOWN", () -> other.does("PUT", path, FORM, Map.of("If-Match", "\"0\"")));
        assertThat(then(agency).sees(path).json().get("name").asString()).isEqualTo("経理");
    }
}
