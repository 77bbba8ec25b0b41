package hellowork.web.organization;

import hellowork.web.api.Api;
import hellowork.web.api.ApiRefused;
import hellowork.web.session.For;
import hellowork.web.session.Role;
import hellowork.web.session.Visitor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Where the day of an organization's account begins. */
@Controller
@For(Role.ORGANIZATION)
class HomeController {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MONTHS_BEFORE_APRIL = 3;

    record Unread(int threads, int messages) {}

    record BulkSend(
            String bulkSendId,
            String subject,
            String state,
            int recipients,
            @Nullable OffsetDateTime sendAt,
            @Nullable String refusedBy) {}

    record Complaint(String complaintId, String state) {}

    /**
     * @param state DUE, OVERDUE or another, in which nothing waits
     * @param overdueFrom when it is late
     */
    record Report(int fiscalYear, String state, Instant overdueFrom) {}

    @GetMapping("/organization")
    String home(Api api, @RequestAttribute(Visitor.ATTRIBUTE) Visitor visitor, Model model) {
        Optional<OwnOrganization> own = OwnOrganization.of(api, visitor);
        own.ifPresent(organization -> {
            List<BulkSend> bulkSends = api.get("/bulk-sends")
                    .with("limit", 20)
                    .page(BulkSend.class)
                    .items();
            model.addAttribute("own", organization)
                    .addAttribute("sender", organization.sender(visitor))
                    .addAttribute("unread", api.get("/threads/unread").as(Unread.class))
                    .addAttribute(
                            "refused",
                            bulkSends.stream()
                                    .filter(each -> each.refusedBy() != null)
                                    .toList())
                    .addAttribute("drafts", in(bulkSends, "DRAFTED"))
                    .addAttribute("scheduled", in(bulkSends, "SCHEDULED"))
                    .addAttribute("needsRenewal", organization.needsRenewal(visitor.now()))
                    .addAttribute(
                            "complaints",
                            api.get("/complaints").with("limit", 100).page(Complaint.class).items().stream()
                                    .filter(each -> each.state().equals("WITH_ORGANIZATION"))
                                    .count());
            if (organization.mayUse()) {
                model.addAttribute("quota", Quota.of(api));
            }
            report(api, visitor).ifPresent(report -> model.addAttribute("report", report));
        });
        return "organization/home";
    }

    /** What is left of the day, by itself. */
    @GetMapping("/organization/quota")
    String quota(Api api, Model model) {
        model.addAttribute("quota", Quota.of(api));
        return "organization/parts :: quota";
    }

    private static List<BulkSend> in(List<BulkSend> bulkSends, String state) {
        return bulkSends.stream()
                .filter(each -> each.state().equals(state) && each.refusedBy() == null)
                .toList();
    }

    /** The report of the fiscal year that ended last, if it waits; a contractor's account makes none. */
    private static Optional<Report> report(Api api, Visitor visitor) {
        if (visitor.jointApplicantId() != null) {
            return Optional.empty();
        }
        int ended = visitor.now().atZone(JAPAN).minusMonths(MONTHS_BEFORE_APRIL).getYear() - 1;
        try {
            return Optional.of(api.get("/usage-reports/{fiscalYear}", ended).as(Report.class))
                    .filter(report -> List.of("DUE", "OVERDUE").contains(report.state()));
        } catch (ApiRefused refused) {
            if (refused.status() == HttpStatus.NOT_FOUND.value()) {
                return Optional.empty(); // before an approval there is nothing to report
            }
            throw refused;
        }
    }
}
