package hellowork.query.search;

import hellowork.events.EducationLevel;
import hellowork.events.EmploymentType;
import hellowork.events.JapanTime;
import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.OccupationCode;
import hellowork.events.OrganizationId;
import hellowork.events.PlaceCode;
import hellowork.events.Profile;
import hellowork.events.Role;
import hellowork.events.Wage;
import hellowork.query.projection.ReadsFrom;
import hellowork.rest.ActingAs;
import hellowork.rest.Actor;
import hellowork.rest.BusinessClock;
import hellowork.rest.Cursors;
import hellowork.rest.InvalidField;
import hellowork.rest.Page;
import hellowork.rest.Problems;
import hellowork.rest.SeekerReferences;
import hellowork.rest.TermsOfUse;
import hellowork.rest.reference.ReferenceData;
import hellowork.store.States;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an approved organization may see of the job seekers who agreed to it (S-30 to S-34). */
@RestController
@Tag(name = "Job seekers")
class SeekersController {
    private static final String LIST = "seekers";
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_VALUES = 50;

    private final SeekerSearch search;
    private final States states;
    private final SeekerReferences references;
    private final Cursors cursors;
    private final ReferenceData reference = ReferenceData.published();
    private final JapaneseWords words;
    private final BusinessClock clock;
    private final TermsOfUse terms;

    SeekersController(
            SearchParts parts,
            States states,
            SeekerReferences references,
            Cursors cursors,
            BusinessClock clock,
            TermsOfUse terms) {
        this.search = parts.search();
        this.words = parts.words();
        this.states = states;
        this.references = references;
        this.cursors = cursors;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * A job seeker in a list; the rest is shown where the opening of the profile was recorded.
     *
     * @param seeker the organization's own reference, which no other organization holds
     */
    record Found(String seeker, Summary profile) {}

    /** What of the profile is no text of the person's own. */
    record Summary(
            List<OccupationCode> occupations,
            List<PlaceCode> places,
            Set<EmploymentType> employmentTypes,
            @Nullable Wage wage,
            EducationLevel educationLevel,
            boolean newUniversityGraduate) {
        static Summary of(Profile profile) {
            return new Summary(
                    profile.occupations(),
                    profile.places(),
                    new TreeSet<>(profile.employmentTypes()),
                    profile.wage(),
                    profile.educationLevel(),
                    profile.newUniversityGraduate());
        }
    }

    @Operation(
            operationId = "searchSeekers",
            summary = "Job seekers who may be shown to this organization today, the newest profile first",
            description =
                    "Within one parameter any value fits; all parameters must. A place fits a seeker who wants it, "
                            + "a place in it, or a place that it lies in. Every word of `text` must occur in the "
                            + "self-introduction, licences, hours, field of education or names of occupations. "
                            + "The list shows a summary; opening a profile is recorded: POST its openings.")
    @ReadsFrom(SearchIndex.NAME)
    @GetMapping("/api/v1/seekers")
    Page<Found> seekers(
            @ActingAs(Role.ORGANIZATION) Actor actor,
            @RequestParam(required = false) @Nullable List<String> place,
            @RequestParam(required = false) @Nullable List<String> occupation,
            @RequestParam(required = false) @Nullable List<String> employmentType,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = Page.DEFAULT) int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        OrganizationId organization = actor.organization();
        Viewer viewer = viewer(actor);
        if (limit < 1 || limit > Page.MOST) {
            throw new InvalidField("limit", "1から" + Page.MOST + "までにしてください。", "from 1 to " + Page.MOST);
        }
        SearchFilter filter = new SearchFilter(
                values("place", place, PlaceCode::new, reference::knows),
                values("occupation", occupation, OccupationCode::new, reference::knows),
                values("employmentType", employmentType, EmploymentType::valueOf, type -> true),
                words(text));
        ResultKey after = cursor == null ? null : ResultKey.of(cursors.keys(LIST, organization.value(), cursor));
        return shown(organization, search.page(viewer, filter, after, limit));
    }

    private Viewer viewer(Actor actor) {
        Instant now = clock.instant();
        LocalDate today = JapanTime.dayOf(now);
        Standing standing = states.look(Standing.FOLD, actor.organization());
        return new Viewer(
                actor.organization(),
                standing.usingAt(now),
                standing.operators(actor.jointApplicantId()),
                today,
                terms.on(today));
    }

    private Page<Found> shown(OrganizationId organization, SeekerSearch.Page page) {
        ResultKey last = page.next();
        return new Page<>(
                page.results().stream()
                        .map(result -> shown(organization, result.shown()))
                        .toList(),
                last == null ? null : cursors.after(LIST, organization.value(), last.texts()));
    }

    private Found shown(OrganizationId organization, ProfileRecorded recorded) {
        return new Found(references.reference(organization, recorded.jobSeekerId()), Summary.of(recorded.profile()));
    }

    private static <T> Set<T> values(
            String name, @Nullable List<String> texts, Function<String, T> type, Predicate<T> known) {
        Set<T> values = new LinkedHashSet<>();
        if (texts == null) {
            return values;
        }
        if (texts.size() > MOST_VALUES) {
            throw new InvalidField(name, MOST_VALUES + "個まで選べます。", "at most " + MOST_VALUES + " times");
        }
        for (String text : texts) {
            T value;
            try {
                value = type.apply(text);
            } catch (IllegalArgumentException _) {
                throw new InvalidField(name, "形式が正しくありません。", "not of the documented form");
            }
            if (!known.test(value)) {
                throw new InvalidField(name, "一覧から選んでください。", "unknown");
            }
            values.add(value);
        }
        return values;
    }

    private Set<String> words(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidField("text", LONGEST_TEXT + "文字までにしてください。", "at most " + LONGEST_TEXT + " characters");
        }
        return words.of(text);
    }

    @ExceptionHandler(IndexIncomplete.class)
    ResponseEntity<ProblemDetail> incomplete(IndexIncomplete incomplete) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(Problems.of(SearchRule.INDEX_INCOMPLETE, List.of()));
    }
}
