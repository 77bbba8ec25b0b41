package hellowork.command.candidate;

import hellowork.rest.Policy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code hellowork.policy.candidates.*}: how much a candidate list holds. */
@ConfigurationProperties("hellowork.policy.candidates")
record CandidatePolicy(
        @Policy(
                code = "P-LIST-SIZE",
                value = "How many job seekers stand on one candidate list at most.",
                practice = "Whether the real service keeps lists of candidates is not published.")
        @DefaultValue("1000")
        int mostCandidates,

        @Policy(
                code = "P-LIST-NOTES",
                value = "How many notes there are on one candidate at most.",
                practice = "Whether the real service keeps lists of candidates is not published.")
        @DefaultValue("50")
        int mostNotes) {}
