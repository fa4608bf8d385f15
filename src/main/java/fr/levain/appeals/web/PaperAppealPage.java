package fr.levain.appeals.web;

import fr.levain.applications.ApplicationView;
import fr.levain.law.AppealPeriod;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.Map;

/** Keying in an appeal received on paper. */
public record PaperAppealPage(ApplicationView view, AppealPeriod period, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public TypedDay day(String id) {
        return TypedDay.from(name -> typed.getOrDefault(name, ""), id);
    }
}
