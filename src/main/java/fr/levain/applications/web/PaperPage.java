package fr.levain.applications.web;

import fr.levain.calls.Call;
import fr.levain.kernel.HolderKind;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is read on the paper before its answers are keyed in. */
public record PaperPage(List<Call> calls, Map<String, String> typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Choice> callChoices() {
        return calls.stream().map(call -> Choice.of(call.slug(), call.title())).toList();
    }

    public List<Choice> kinds() {
        return Stream.of(HolderKind.values()).map(kind -> Choice.of(kind.name(), kind.label())).toList();
    }
}
