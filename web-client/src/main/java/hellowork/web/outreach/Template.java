package hellowork.web.outreach;

import hellowork.web.api.Api;
import java.util.LinkedHashMap;
import java.util.Map;

/** ひな形: a text that is kept for all accounts of the organization. */
record Template(String templateId, String name, String subject, String body) {
    /** Id and name of the first 100, for a choice. */
    static Map<String, String> choices(Api api) {
        Map<String, String> choices = new LinkedHashMap<>();
        api.get("/templates")
                .with("limit", 100)
                .page(Template.class)
                .items()
                .forEach(each -> choices.put(each.templateId(), each.name()));
        return choices;
    }

    static Template one(Api api, String id) {
        return api.get("/templates/{templateId}", id).as(Template.class);
    }
}
