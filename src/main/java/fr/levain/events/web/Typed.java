package fr.levain.events.web;

import fr.levain.events.Entry;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.projects.ProjectId;
import fr.levain.projects.ProjectView;
import fr.levain.ui.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody types to register, as it was typed. */
public record Typed(Map<String, String> values) {
    private static final int NAME = 120;
    private static final int NEED = 500;

    public static final Typed NOTHING = new Typed(Map.of());

    /** @param entry empty when something is to mend */
    record Read(Optional<Entry> entry, FormErrors errors) {}

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isTicked(String name) {
        return value(name).equals("oui");
    }

    public List<String> others() {
        return value("autres").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @param mine projects this person may come for @param most people of one registration */
    Read read(Caller caller, List<ProjectView> mine, int most) {
        var errors = new ArrayList<FormErrors.FormError>();
        var name = value("nom").strip();
        if (name.isEmpty() || name.length() > NAME) errors.add(new FormErrors.FormError("nom", "Indiquez votre prénom et votre nom, en 120 caractères au plus."));
        var email = Email.reading(caller instanceof Caller.Account account ? account.email() : value("courriel"));
        if (email.valid().isEmpty())
            errors.add(new FormErrors.FormError("courriel", value("courriel").isBlank() ? "Indiquez l’adresse où recevoir la confirmation." : email.problem().orElseThrow()));
        if (value("structure").length() > NAME) errors.add(new FormErrors.FormError("structure", "Raccourcissez le nom de la structure : 120 caractères au plus."));
        var others = others();
        if (others.size() >= most)
            errors.add(new FormErrors.FormError("autres", "Une inscription compte %d personnes au plus, vous compris. Écrivez à l’organisateur pour un groupe plus grand.".formatted(most)));
        if (others.stream().anyMatch(each -> each.length() > NAME)) errors.add(new FormErrors.FormError("autres", "Écrivez un nom par ligne, 120 caractères au plus."));
        for (var need : List.of("acces", "repas"))
            if (value(need).length() > NEED) errors.add(new FormErrors.FormError(need, "Raccourcissez : 500 caractères au plus."));
        var all = new FormErrors(errors);
        if (!all.isEmpty()) return new Read(Optional.empty(), all);
        return new Read(Optional.of(new Entry(name, email.valid().orElseThrow(), value("structure").strip(), others, project(mine),
                new Entry.Needs(value("acces").strip(), value("repas").strip()), isTicked("nouvelles"), isTicked("attente"))), all);
    }

    private Optional<ProjectId> project(List<ProjectView> mine) {
        return mine.stream().map(ProjectView::id).filter(id -> id.toString().equals(value("projet"))).findFirst();
    }
}
