package hellowork.demo;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.BureauCode;
import hellowork.events.Establishment;
import hellowork.events.JointApplicant;
import hellowork.events.JointApplicantId;
import hellowork.events.LegalBasis;
import hellowork.events.LicenceNumber;
import hellowork.events.Officer;
import hellowork.events.OrdersDeclaration;
import hellowork.events.PlaceCode;
import hellowork.events.PlacementRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What invented organizations apply with. Their names say 見本 (sample), lest one is taken for a real body. */
final class Applications {
    /** The organization whose account is printed stands here, under the bureau whose officer is printed. */
    private static final PlaceCode CHIYODA = new PlaceCode("13101");

    private static final PlaceCode TOKYO = new PlaceCode(Officials.TOKYO.value());

    private final Places places = new Places();
    private final PersonNames names = new PersonNames();
    private final List<String> words = TextList.read("agency-words");

    Application draw(int number, LegalBasis basis, Chance chance) {
        PlaceCode drawn = places.prefecture(chance);
        PlaceCode place = number == DemonstrationSet.PRINTED_ORGANIZATION
                ? CHIYODA
                : places.municipality(ApplicationKind.isInTokyo(number) ? TOKYO : drawn, chance);
        String prefecture = places.prefectureOf(place).value();
        String address = places.addressLine(chance) + building(basis, chance);
        return new Application(
                basis.category(),
                basis,
                licence(number, basis, prefecture, chance),
                new Establishment(name(basis, place, chance), place, address),
                new BureauCode(prefecture),
                basis.needsPlacementRecord() ? new PlacementRecord(1 + number % 9, true) : null,
                basis.category() == ApplicantCategory.PRIVATE_AGENCY ? new OrdersDeclaration(false, false) : null,
                null);
    }

    /** The operator that a local government commissions (S-05); nobody for others. */
    List<JointApplicant> commissioned(int number, Application application, JointApplicantId id) {
        if (application.legalBasis() != LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING) {
            return List.of();
        }
        String base = "%s-ユ-%06d".formatted(application.bureau().value(), 800_000 + number % 100_000);
        String name = "見本" + words.get(number % words.size()) + "人材サービス株式会社";
        return List.of(new JointApplicant(id, name, new LicenceNumber(base, null)));
    }

    /** The same application with these joint applicants. */
    static Application with(Application a, List<JointApplicant> joint) {
        return new Application(
                a.category(),
                a.legalBasis(),
                a.licenceNumber(),
                a.establishment(),
                a.bureau(),
                a.placementRecord(),
                a.orders(),
                joint);
    }

    /** The application as it was before it was corrected. */
    static Application withoutBuilding(Application a) {
        Establishment e = a.establishment();
        String address = e.addressLine().substring(0, e.addressLine().indexOf(' '));
        return new Application(
                a.category(),
                a.legalBasis(),
                a.licenceNumber(),
                new Establishment(e.name(), e.place(), address),
                a.bureau(),
                a.placementRecord(),
                a.orders(),
                a.jointApplicants());
    }

    /** Numbers of the range 050-0 are assigned to nobody. */
    Officer officer(String desk, int number, Chance chance) {
        String phone = "050-0%03d-%04d".formatted(chance.between(0, 999), chance.between(0, 9_999));
        return new Officer(names.draw(chance).full(), phone, desk + "-" + number + "@example.com");
    }

    private static @Nullable LicenceNumber licence(int number, LegalBasis basis, String prefecture, Chance chance) {
        String kind = switch (basis) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT -> "地";
            case LOCAL_GOVERNMENT_COMMISSIONING, LOCAL_GOVERNMENT_PUBLICITY, DESIGNATED_BODY -> null;
            case FEE_CHARGING -> "ユ";
            case FREE -> "ム";
            case SCHOOL -> "学";
            case SPECIAL_CORPORATION -> "特";
        };
        String branch = chance.percent(40) ? "%02d".formatted(chance.between(1, 4)) : null;
        return kind == null
                ? null
                : new LicenceNumber("%s-%s-%06d".formatted(prefecture, kind, 900_000 + number % 100_000), branch);
    }

    private String name(LegalBasis basis, PlaceCode place, Chance chance) {
        String word = chance.pick(words);
        String where = places.nameOf(place);
        return switch (basis) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT -> where + " 無料職業紹介所（見本）";
            case LOCAL_GOVERNMENT_COMMISSIONING -> where + " 就労支援課（見本）";
            case LOCAL_GOVERNMENT_PUBLICITY -> where + " 雇用対策室（見本）";
            case FEE_CHARGING -> "見本" + word + chance.pick(List.of("人材紹介株式会社", "キャリア株式会社", "ワーク合同会社"));
            case FREE -> "見本" + word + chance.pick(List.of("福祉会", "就労支援協会", "財団"));
            case SCHOOL -> "見本" + word + chance.pick(List.of("大学 キャリアセンター", "専門学校 就職課"));
            case SPECIAL_CORPORATION -> "見本" + word + chance.pick(List.of("商工会議所", "農業協同組合"));
            case DESIGNATED_BODY -> "見本" + word + chance.pick(List.of("福祉人材センター", "就労支援センター"));
        };
    }

    private static String building(LegalBasis basis, Chance chance) {
        return switch (basis) {
            case LOCAL_GOVERNMENT_FREE_PLACEMENT, LOCAL_GOVERNMENT_COMMISSIONING, LOCAL_GOVERNMENT_PUBLICITY ->
                " 庁舎" + chance.between(1, 5) + "階";
            case FEE_CHARGING, FREE, SCHOOL, SPECIAL_CORPORATION, DESIGNATED_BODY ->
                " 見本ビル" + chance.between(2, 9) + "階";
        };
    }
}
