package hellowork.query.profile;

import hellowork.events.JobSeekerEvent.ProfileRecorded;
import hellowork.events.Profile;
import hellowork.store.EventJson;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * What an organization is shown of a job seeker, and nothing else (S-32 求Q2).
 *
 * @param seeker the reader's own reference, which no other organization holds
 */
record Shown(
        String seeker,
        @Schema(implementation = Profile.class) JsonNode profile,
        String selfIntroduction) {

    static Shown of(String reference, ProfileRecorded recorded, EventJson json) {
        return new Shown(reference, json.tree(recorded).get("profile"), recorded.selfIntroduction());
    }
}
