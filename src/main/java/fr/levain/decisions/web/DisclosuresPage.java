package fr.levain.decisions.web;

import fr.levain.decisions.DisclosureRequest;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Documents asked for about a decided dossier, for who answers. */
public record DisclosuresPage(
        String reference, String title, List<DisclosureRequest> requests, LocalDate today, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/communication";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Choice> kinds() {
        return Stream.of(DisclosureRequest.Kind.values()).map(kind -> Choice.of(kind.name(), kind.label())).toList();
    }
}
