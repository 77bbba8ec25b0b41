package hellowork.query.reference;

import hellowork.events.PlaceCode;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.LabourBureau;
import hellowork.rest.reference.Municipality;
import hellowork.rest.reference.Occupation;
import hellowork.rest.reference.Prefecture;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Codes and names, whole and in the order of the codes. Anybody may read and keep them for a day. */
@RestController
@RequestMapping("/api/v1/reference")
@Tag(name = "Reference data")
class ReferenceController {
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final ReferenceData data = ReferenceData.published();

    record Prefectures(List<Prefecture> items) {}

    record Municipalities(List<Municipality> items) {}

    record Occupations(List<Occupation> items) {}

    record LabourBureaus(List<LabourBureau> items) {}

    @Operation(operationId = "listPrefectures", summary = "The 47 prefectures (JIS X 0401)")
    @GetMapping("/prefectures")
    ResponseEntity<Prefectures> prefectures() {
        return kept(new Prefectures(data.prefectures()));
    }

    @Operation(
            operationId = "listMunicipalities",
            summary = "The municipalities (JIS X 0402), all or of one prefecture")
    @GetMapping("/municipalities")
    ResponseEntity<Municipalities> municipalities(@RequestParam(required = false) @Nullable PlaceCode prefecture) {
        if (prefecture == null) {
            return kept(new Municipalities(data.municipalities()));
        }
        if (data.prefecture(prefecture).isEmpty()) {
            throw new InvalidField("prefecture", "都道府県を選んでください。", "not the code of a prefecture");
        }
        return kept(new Municipalities(data.municipalities().stream()
                .filter(municipality -> municipality.prefecture().equals(prefecture))
                .toList()));
    }

    @Operation(operationId = "listOccupations", summary = "The middle groups of 厚生労働省編職業分類 2022")
    @GetMapping("/occupations")
    ResponseEntity<Occupations> occupations() {
        return kept(new Occupations(data.occupations()));
    }

    @Operation(operationId = "listLabourBureaus", summary = "The 47 labour bureaus (労働局)")
    @GetMapping("/labour-bureaus")
    ResponseEntity<LabourBureaus> labourBureaus() {
        return kept(new LabourBureaus(data.bureaus()));
    }

    private static <T> ResponseEntity<T> kept(T body) {
        return ResponseEntity.ok().cacheControl(A_DAY).body(body);
    }
}
