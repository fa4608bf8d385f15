package fr.levain.decisions.web;

import fr.levain.decisions.AwardView;
import fr.levain.law.ContractBreach;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.util.Map;
import java.util.Optional;

/** What would be withdrawn, and what to do first. @param found once the three days are given */
public record BreachPage(AwardView award, Map<String, String> typed, Optional<ContractBreach> found, FormErrors errors) implements Page {
    public TypedDay day(String id) {
        return TypedDay.from(name -> typed.getOrDefault(name, ""), id);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + award.reference() + "/manquement";
    }
}
