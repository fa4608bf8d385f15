package fr.levain.programmes.web;

import fr.levain.kernel.French;
import fr.levain.programmes.Cohort;
import fr.levain.programmes.Programme;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A cohort is prepared, or changed. @param changed the one that is; empty for a new one */
public record CohortFormPage(Programme programme, Optional<Cohort> changed, Typed typed, FormErrors errors) implements Page {
    private static final LocalTime CLOSING = LocalTime.of(23, 59);

    static Typed typed(Cohort cohort) {
        var details = cohort.details();
        var typed = new HashMap<String, String>(Map.of("titre", details.title(), "places", "" + details.places(), "version", "" + cohort.version(),
                "debut", details.startsOn().toString(), "fin", details.endsOn().toString()));
        typed.put("ouverture", details.opensAt().atZone(French.PARIS).toLocalDate().toString());
        typed.put("cloture", details.closesAt().atZone(French.PARIS).toLocalDate().toString());
        return new Typed(typed);
    }

    /** Until the last minute of the closing day. */
    static Cohort.Details read(Typed.Reading reading) {
        var title = reading.line("titre", "Donnez un nom à la promotion : par exemple « Promotion 2027 ».");
        int places = reading.number("places", 1, 500, "Indiquez le nombre de places, de 1 à 500.");
        var opens = reading.day("ouverture", "Indiquez le jour où l’appel ouvre.");
        var closes = reading.day("cloture", "Indiquez le dernier jour pour candidater.");
        var starts = reading.day("debut", "Indiquez le premier jour de la promotion.");
        var ends = reading.day("fin", "Indiquez le dernier jour de la promotion.");
        if (reading.errors().isEmpty()) {
            if (closes.isBefore(opens)) reading.refuse("cloture", "L’appel se clôt le jour de son ouverture ou après.");
            if (starts.isBefore(closes)) reading.refuse("debut", "La promotion commence le jour de la clôture ou après : le jury répond entre les deux.");
            if (ends.isBefore(starts)) reading.refuse("fin", "La promotion finit après son premier jour.");
        }
        return new Cohort.Details(title, places, opens.atStartOfDay(French.PARIS).toInstant(), closes.atTime(CLOSING).atZone(French.PARIS).toInstant(), starts, ends);
    }

    public String action() {
        return changed.map(each -> each.partnerPath() + "/modification").orElse(programme.partnerPath() + "/promotion");
    }

    public String back() {
        return changed.map(Cohort::partnerPath).orElse("/partenaire/programmes");
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
