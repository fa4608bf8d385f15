package fr.levain.decisions.web;

import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Map;

public record NewActPage(Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
