package hellowork.query.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hellowork.events.PlaceCode;
import hellowork.query.complaints.DeskDirectory.Office;
import hellowork.query.complaints.DeskDirectory.Offices;
import hellowork.rest.reference.ReferenceData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-40: the list of offices that a deployment hands in. */
class DeskDirectoryTest {
    private static final String HEAD = "prefecture,name,address,phone\r\n";

    @TempDir
    private Path directory;

    private Offices offices(String text) {
        try {
            Path file = Files.writeString(directory.resolve("offices.csv"), text);
            return new DeskDirectory(file).read(ReferenceData.published());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_offices_of_a_prefecture_are_those_of_the_file_in_its_order() {
        Offices offices = offices(HEAD
                + "13,ハローワーク飯田橋,\"東京都文京区後楽1-9-20, 飯田橋合同庁舎\",03-3812-8609\r\n"
                + "27,ハローワーク大阪東,大阪市中央区農人橋2-1-36,06-6942-4771\r\n"
                + "13,ハローワーク上野,東京都台東区東上野4-1-2,03-3847-8609\r\n");

        assertThat(offices.configured()).isTrue();
        assertThat(offices.in(new PlaceCode("13"))).extracting(Office::name).containsExactly("ハローワーク飯田橋", "ハローワーク上野");
        assertThat(offices.in(new PlaceCode("13")).getFirst().address()).isEqualTo("東京都文京区後楽1-9-20, 飯田橋合同庁舎");
        assertThat(offices.in(new PlaceCode("47"))).isEmpty();
    }

    @Test
    void a_file_that_a_spreadsheet_has_saved_is_read_too() {
        assertThat(offices("\uFEFF" + HEAD + "13,ハローワーク飯田橋,文京区後楽1-9-20,03-3812-8609\r\n")
                        .in(new PlaceCode("13")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "99,ハローワーク,住所,03-0000-0000\r\n",
                HEAD + "Tokyo,ハローワーク,住所,03-0000-0000\r\n",
                HEAD + "13, ,住所,03-0000-0000\r\n",
                HEAD + "13,ハローワーク,住所\r\n",
                "prefecture,name,address\r\n13,ハローワーク,住所\r\n",
            })
    void a_file_with_a_line_that_names_no_office_is_refused_at_the_start(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> offices(text)).withMessageContaining("line 2");
    }

    @Test
    void a_file_that_is_not_there_is_refused_and_without_a_setting_no_office_is_invented() {
        DeskDirectory missing = new DeskDirectory(directory.resolve("missing.csv"));
        Assertions.assertThatThrownBy(() -> missing.read(ReferenceData.published()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.csv");
        Offices none = new DeskDirectory(null).read(ReferenceData.published());
        assertThat(none.configured()).isFalse();
        assertThat(none.in(new PlaceCode("13"))).isEmpty();
    }
}
