package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/** @param officer who follows the case today */
public record AssignmentPage(
        String reference, String title, List<Person> colleagues, Optional<AccountId> officer, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public List<Choice> choices() {
        return colleagues.stream()
                .map(person -> new Choice(person.id().toString(), person.name(), follows(person) ? "Suit déjà ce dossier" : null))
                .toList();
    }

    public String value() {
        return officer.map(AccountId::toString).orElse("");
    }

    private boolean follows(Person person) {
        return officer.filter(person.id()::equals).isPresent();
    }
}
