package hellowork.command.organization;

import static hellowork.command.organization.OrganizationRule.CATEGORY_DOES_NOT_FIT;
import static hellowork.command.organization.OrganizationRule.DESIGNATED_BODY_NEEDS_RECORD;
import static hellowork.command.organization.OrganizationRule.JOINT_APPLICANT_TWICE;
import static hellowork.command.organization.OrganizationRule.LICENCE_NUMBER_NEEDED;
import static hellowork.command.organization.OrganizationRule.MONEY_TAKEN;
import static hellowork.command.organization.OrganizationRule.ONLY_LOCAL_GOVERNMENTS_COMMISSION;
import static hellowork.command.organization.OrganizationRule.OPERATOR_NOT_NAMED;
import static hellowork.command.organization.OrganizationRule.ORDERS_NOT_DECLARED;
import static hellowork.command.organization.OrganizationRule.PLACEMENT_RECORD_NEEDED;
import static hellowork.command.organization.OrganizationRule.UNDER_ORDER;

import hellowork.events.ApplicantCategory;
import hellowork.events.Application;
import hellowork.events.LegalBasis;
import hellowork.events.OrdersDeclaration;
import hellowork.events.PlacementRecord;
import org.jspecify.annotations.Nullable;

/** Who is eligible, by what an application states (S-01, S-05, S-08, O-11, O-13, O-15). */
final class Eligible {
    private Eligible() {}

    /** Refuses what nobody is admitted with, and what no change leads to. */
    static void check(Application application) {
        if (application.legalBasis().category() != application.category()) {
            throw CATEGORY_DOES_NOT_FIT.violated();
        }
        if (application.licenceNumber() == null && application.legalBasis().needsLicenceNumber()) {
            throw LICENCE_NUMBER_NEEDED.violated();
        }
        checkRecord(application.legalBasis(), application.placementRecord());
        checkJoint(application);
    }

    /** No admission during an order of suspension, or before an order of improvement is met (P-ORDERS). */
    static void checkOrders(Application application) {
        OrdersDeclaration orders = application.orders();
        if (application.category() == ApplicantCategory.PRIVATE_AGENCY && orders == null) {
            throw ORDERS_NOT_DECLARED.violated();
        }
        if (orders != null && (orders.businessSuspended() || orders.improvementOutstanding())) {
            throw UNDER_ORDER.violated();
        }
    }

    private static void checkRecord(LegalBasis basis, @Nullable PlacementRecord stated) {
        if (!basis.needsPlacementRecord()) {
            return;
        }
        if (stated == null || stated.regularPlacements() < 1) {
            throw (basis == LegalBasis.DESIGNATED_BODY ? DESIGNATED_BODY_NEEDS_RECORD : PLACEMENT_RECORD_NEEDED)
                    .violated();
        }
        if (basis == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING && !stated.nothingCharged()) {
            throw MONEY_TAKEN.violated();
        }
    }

    private static void checkJoint(Application application) {
        boolean commissions = application.category() == ApplicantCategory.LOCAL_GOVERNMENT
                && application.legalBasis() != LegalBasis.LOCAL_GOVERNMENT_PUBLICITY;
        if (!application.joint().isEmpty() && !commissions) {
            throw ONLY_LOCAL_GOVERNMENTS_COMMISSION.violated();
        }
        if (application.joint().isEmpty() && application.legalBasis() == LegalBasis.LOCAL_GOVERNMENT_COMMISSIONING) {
            throw OPERATOR_NOT_NAMED.violated();
        }
        long different = application.joint().stream()
                .map(joint -> joint.licenceNumber().base())
                .distinct()
                .count();
        if (different < application.joint().size()) {
            throw JOINT_APPLICANT_TWICE.violated();
        }
    }
}
