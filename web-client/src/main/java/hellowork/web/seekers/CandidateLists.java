package hellowork.web.seekers;

import hellowork.web.api.Api;
import hellowork.web.form.Body;
import hellowork.web.form.Form;
import hellowork.web.form.FormRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Adding job seekers to a candidate list (候補者リスト): one that is there, or a new one. */
final class CandidateLists {
    private static final String NEW = "new";

    private CandidateLists() {}

    record CandidateList(String candidateListId, String name, int candidates) {}

    private record Made(String candidateListId) {}

    /** The newest 100. */
    static List<CandidateList> all(Api api) {
        return api.get("/candidate-lists")
                .with("limit", 100)
                .page(CandidateList.class)
                .items();
    }

    /** Puts them on the list that the fields candidateList and newList name; gives its id. */
    static String add(Api api, Form form, List<String> seekers) {
        String list = list(api, form);
        for (String seeker : seekers) {
            api.put("/candidate-lists/{candidateListId}/candidates/{seeker}", list, seeker)
                    .send();
        }
        return list;
    }

    private static String list(Api api, Form form) {
        String chosen = form.first("candidateList");
        String name = form.text("newList");
        if (!chosen.isEmpty() && !chosen.equals(NEW)) {
            return chosen;
        }
        if (name == null) {
            throw new FormRefused(chosen.isEmpty() ? "candidateList" : "newList", "seekers.list.none");
        }
        return api.post("/candidate-lists")
                .key(key(form, NEW))
                .body(Body.of("name", name))
                .as(Made.class)
                .candidateListId();
    }

    /** A key of its own for each thing that one form makes. */
    static String key(Form form, String what) {
        return UUID.nameUUIDFromBytes((form.key() + " " + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
