package fr.levain.committees.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;
import java.util.Optional;

/** @param moved path of the meeting being moved; empty for a new one */
public record NewMeetingPage(String slug, String title, Optional<String> moved, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String action() {
        return moved.map(path -> path + "/date").orElse("/comites/" + slug + "/seances");
    }

    public String back() {
        return moved.orElse("/comites/" + slug);
    }
}
