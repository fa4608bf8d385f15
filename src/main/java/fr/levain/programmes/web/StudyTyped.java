package fr.levain.programmes.web;

import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import fr.levain.programmes.OpportunityStudy.Notes;
import fr.levain.programmes.StudyConclusion;
import fr.levain.programmes.StudyOpinion;
import fr.levain.ui.TypedEuros;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A study of opportunity as it is typed. */
final class StudyTyped {
    /** What whoever writes had before their eyes. */
    static final String READ = "_lu";

    private static final int PEOPLE = 100_000;
    private static final int WORD = 600;
    private static final String WHEN = "Indiquez le jour où l’étude doit finir.";

    private StudyTyped() {}

    /** @param from the day it began */
    static Notes notes(Typed typed, Typed.Reading reading, LocalDate from) {
        var until = reading.day("fin", WHEN);
        if (until.isBefore(from) && until.isAfter(LocalDate.EPOCH)) reading.refuse("fin", "L’étude finit après son début, le %s.".formatted(French.day(from)));
        int met = typed.value("rencontres").isBlank() ? 0 : reading.number("rencontres", 0, PEOPLE, "Écrivez un nombre de personnes, par exemple 25.");
        var cost = typed.value("cout").strip();
        var euros = cost.isEmpty() ? Optional.<Euros>empty() : TypedEuros.read(cost);
        if (!cost.isEmpty() && euros.isEmpty()) reading.refuse("cout", TypedEuros.wrong(cost, "Écrivez un montant en euros, par exemple 12 500."));
        return new Notes(until, met, reading.optional("etude", Typed.TEXT), euros, reading.optional("payeur", Typed.LINE));
    }

    /** Empty when something is to mend. */
    static Optional<StudyConclusion> conclusion(Typed typed, Typed.Reading reading) {
        if (typed.value("etude").isBlank()) reading.refuse("etude", "Écrivez ce que l’étude a trouvé : le futur porteur le lit.");
        var opinion = Arrays.stream(StudyOpinion.values()).filter(each -> each.name().equals(typed.value("avis"))).findFirst();
        if (opinion.isEmpty()) reading.refuse("avis", "Choisissez l’avis de l’étude.");
        var decision = typed.value("decision");
        if (!decision.matches("oui|non")) reading.refuse("decision", "Choisissez la suite.");
        var word = reading.optional("mot", WORD);
        if (word.isEmpty()) reading.refuse("mot", "Écrivez pourquoi, en une phrase : qui a dit le besoin la lit.");
        if (opinion.filter(each -> StudyConclusion.isAbsurd(each, decision.equals("oui"))).isPresent())
            reading.refuse("decision", "L’avis est défavorable : choisissez de vous arrêter là, ou un autre avis.");
        return reading.errors().isEmpty() ? Optional.of(new StudyConclusion(opinion.orElseThrow(), decision.equals("oui"), word)) : Optional.empty();
    }

    /** As one would type it. */
    static String cost(Euros euros) {
        return euros.cents() % 100 == 0 ? "" + euros.cents() / 100 : "%d,%02d".formatted(euros.cents() / 100, euros.cents() % 100);
    }
}
