package hellowork.query.complaints;

import hellowork.events.BureauCode;
import hellowork.events.PlaceCode;
import hellowork.query.complaints.DeskDirectory.Office;
import hellowork.query.complaints.DeskDirectory.Offices;
import hellowork.rest.InvalidField;
import hellowork.rest.reference.LabourBureau;
import hellowork.rest.reference.Prefecture;
import hellowork.rest.reference.ReferenceData;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds the nearest desk for a complaint (S-40 求Q4). */
@RestController
@Tag(name = "Complaints")
@EnableConfigurationProperties(DeskDirectory.class)
class DeskDirectoryController {
    private final ReferenceData reference;
    private final Offices offices;

    DeskDirectoryController(ReferenceData reference, DeskDirectory directory) {
        this.reference = reference;
        this.offices = directory.read(reference);
    }

    /**
     * Whom to ask in a prefecture.
     *
     * @param labourBureau of the prefecture; it names the nearest Hello Work
     * @param officesListed whether this deployment has a list of the offices ({@code hellowork.policy.complaints.offices})
     * @param offices those of the prefecture; empty where there is no list
     */
    record NearestDesks(
            Prefecture prefecture,
            LabourBureau labourBureau,
            boolean officesListed,
            List<Office> offices,
            String japanese,
            String english) {}

    @Operation(
            operationId = "findComplaintDesks",
            summary = "The desks of Hello Work that take complaints in a prefecture, or who names them (S-40)")
    @GetMapping("/api/v1/complaint-desks")
    NearestDesks desks(@RequestParam PlaceCode prefecture) {
        Prefecture known = reference
                .prefecture(prefecture)
                .orElseThrow(() -> new InvalidField("prefecture", "都道府県を選んでください。", "not the code of a prefecture"));
        LabourBureau bureau =
                reference.bureau(new BureauCode(prefecture.value())).orElseThrow();
        return new NearestDesks(
                known,
                bureau,
                offices.configured(),
                offices.in(prefecture),
                offices.configured()
                        ? "お近くのハローワークの苦情申出等受付担当者にご相談ください。"
                        : "窓口の一覧は設定されていません。お近くのハローワークは" + bureau.name() + "にお尋ねください。",
                offices.configured()
                        ? "Turn to the desk for complaints of the nearest Hello Work."
                        : "This deployment has no list of offices; the labour bureau names the nearest Hello Work.");
    }
}
