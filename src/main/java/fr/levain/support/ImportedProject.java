package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Email;
import fr.levain.programmes.Programme;
import fr.levain.territory.Commune;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of {@code projets.csv}, as it was typed. What is empty says nothing: what is noted already stays.
 *
 * @param key number of the project in its partner's own tool; empty when the line names it otherwise
 * @param programme empty when the line names none
 * @param title empty, as the name and address of the holder, where only a known follow-up is meant
 */
record ImportedProject(
        String key, Optional<Programme> programme, Optional<String> step, String title, Holder holder, Optional<LocalDate> openedOn,
        Optional<AccountId> adviser, Optional<LocalDate> nextContactOn, Optional<Exit> exit) {
    /** @param day empty for today @param note empty when nothing is said */
    record Exit(ExitReason reason, Optional<LocalDate> day, String note) {}

    /** What the words of a line mean to whoever sends it. */
    interface Meaning {
        /** By the code people write. */
        Map<String, Programme> programmes();

        /** Empty when no commune, or several, bear this name. */
        Optional<Commune> commune(String typed);

        /** Somebody of the partner's team. */
        Optional<AccountId> adviser(String partner, String email);
    }

    /** @param known the follow-up the line names, when there is one */
    static ImportedProject read(CellReading cells, Optional<KnownPlan> known, Meaning meaning) {
        var programme = cells.among("programme", meaning.programmes()).or(() -> known.flatMap(each -> Optional.ofNullable(meaning.programmes().get(each.plan().programme()))));
        if (known.isEmpty()) for (var needed : new String[] {"programme", "projet", "porteur", "courriel"}) cells.needed(needed);
        var adviser = cells.words("accompagnateur");
        var found = programme.filter(_ -> !adviser.isEmpty()).flatMap(each -> meaning.adviser(each.partner(), adviser));
        if (!adviser.isEmpty() && programme.isPresent() && found.isEmpty()) cells.wrong("accompagnateur", "Personne de votre équipe n’a l’adresse « %s ».".formatted(adviser));
        return new ImportedProject(
                cells.plain("cle"), programme, step(cells, programme), cells.words("projet"), holder(cells, meaning),
                cells.pastDay("ouvert_le"), found, cells.day("prochain_contact"), exit(cells));
    }

    private static Optional<String> step(CellReading cells, Optional<Programme> programme) {
        if (programme.isEmpty()) return Optional.empty();
        var steps = new LinkedHashMap<String, String>();
        programme.get().steps().forEach(step -> steps.put(step.code(), step.code()));
        return cells.among("etape", steps);
    }

    private static Holder holder(CellReading cells, Meaning meaning) {
        var email = Email.reading(cells.words("courriel"));
        if (cells.has("courriel")) email.problem().ifPresent(why -> cells.wrong("courriel", why));
        var typed = cells.words("commune");
        var commune = typed.isEmpty() ? Optional.<Commune>empty() : meaning.commune(typed);
        if (!typed.isEmpty() && commune.isEmpty()) cells.wrong("commune", "« %s » n’est pas dans la région, ou plusieurs communes portent ce nom. Indiquez son code INSEE.".formatted(typed));
        return new Holder(cells.words("porteur"), email.valid().map(Email::value).orElse(""), cells.words("telephone"), cells.words("structure"),
                commune.map(each -> each.code().value()).orElse(""), commune.map(Commune::label).orElse(""), commune.map(each -> each.department().value()).orElse(""));
    }

    private static Optional<Exit> exit(CellReading cells) {
        var reason = cells.code("fin", Codes.EXITS);
        var day = cells.pastDay("fin_le");
        var note = cells.text("fin_note");
        if (!cells.has("fin") && (cells.has("fin_le") || cells.has("fin_note"))) cells.wrong("fin", "Dites comment l’accompagnement se termine : %s.".formatted(Codes.EXITS.told()));
        return reason.map(each -> new Exit(each, day, note));
    }
}
