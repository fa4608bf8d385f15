package fr.levain.readings.web;

import fr.levain.readings.AllocationPlan;
import fr.levain.readings.Allocations;
import fr.levain.readings.ReadingTerms;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who could read what: proposed, corrected, applied. @param waiting dossiers that want a reader */
public record AllocationPage(
        String call, String title, ReadingTerms terms, ReadingTerms.Kind kind, int waiting, Optional<Allocations.Proposed> proposed, List<AllocationPlan.Reader> readers,
        String notice, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/appels/" + call + "/lectures/repartition";
    }

    public List<Choice> choices() {
        return readers.stream().map(each -> Choice.of(each.id().toString(), each.name())).toList();
    }

    public Map<java.util.UUID, Integer> loads() {
        return proposed.map(Allocations.Proposed::loads).orElse(Map.of());
    }
}
