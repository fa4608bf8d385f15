package fr.levain.assessment.web;

import fr.levain.accounts.Person;
import fr.levain.assessment.Absence;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who is away, and the form to say so.
 *
 * @param officers those who follow dossiers
 * @param anyone may declare for others
 * @param caller who looks
 * @param typed as it was sent, when it comes back
 */
public record AbsencesPage(
        List<Absence> absences, List<Person> officers, boolean anyone, AccountId caller, Map<String, String> typed, LocalDate today, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    /** Somebody who follows no dossier has no absence of their own to declare. */
    public boolean mayDeclare() {
        return anyone || officers.stream().anyMatch(person -> person.id().equals(caller));
    }

    public List<Choice> people() {
        return officers.stream().map(person -> Choice.of(person.id().toString(), person.name())).toList();
    }

    public List<Choice> deputies() {
        return officers.stream().filter(person -> anyone || !person.id().equals(caller))
                .map(person -> Choice.of(person.id().toString(), person.name())).toList();
    }

    public String of(String name) {
        return typed.getOrDefault(name, "");
    }

    public TypedDay day(String name) {
        return TypedDay.from(this::of, name);
    }

    public String name(AccountId officer) {
        return officers.stream().filter(person -> person.id().equals(officer)).map(Person::name).findFirst().orElse("Une personne partie du service");
    }

    public boolean mayEnd(Absence absence) {
        return anyone || absence.officer().equals(caller);
    }

    public String days(Absence absence) {
        return "du %s au %s".formatted(French.day(absence.from()), French.day(absence.until()));
    }

    public String files(Absence absence) {
        if (absence.handedAt().isPresent()) return "Ses dossiers ouverts sont confiés à qui supplée, et lui reviendront au retour.";
        if (!absence.handsOver()) return "Ses dossiers ouverts restent à son nom. Les nouveaux vont à qui supplée.";
        return "Ses dossiers ouverts passeront à qui supplée le %s.".formatted(French.day(absence.from()));
    }

    public String endLabel(Absence absence) {
        return absence.from().isAfter(today) ? "Annuler" : absence.officer().equals(caller) ? "Je suis de retour" : "Mettre fin";
    }
}
