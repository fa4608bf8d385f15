package fr.levain.readings.web;

import fr.levain.readings.ReadingTerms;
import fr.levain.readings.ReadingTerms.Switches;
import fr.levain.readings.ReadingTerms.Third;
import fr.levain.readings.SeverityModel;
import fr.levain.ui.FormErrors;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The settings of the readings of a call as the form holds them. */
public record TermsTyped(Map<String, String> values) {
    static TermsTyped of(ReadingTerms terms) {
        var values = new HashMap<String, String>();
        values.put("lecteurs", "" + terms.readers());
        values.put("jours", "" + terms.days());
        values.put("expiration", terms.expires().map(String::valueOf).orElse(""));
        values.put("ecart", "" + terms.dispersion());
        values.put("troisieme", terms.third().map(each -> each.automatic() ? "automatique" : "agent").orElse("non"));
        values.put("troisieme-ecart", terms.third().map(each -> "" + each.from()).orElse(""));
        values.put("ajustee", terms.adjustedFrom().isPresent() ? "oui" : "non");
        values.put("ajustee-lectures", terms.adjustedFrom().map(String::valueOf).orElse(""));
        values.put("intervalle", terms.intervals() ? "oui" : "non");
        values.put("seuil", terms.threshold().map(String::valueOf).orElse(""));
        values.put("etalonnage", terms.calibration() ? "oui" : "non");
        values.put("repartition", terms.allocation() ? "oui" : "non");
        values.put("analyse", terms.secondAnalysis().filter(each -> each.required()).isPresent() ? "oui" : "non");
        return new TermsTyped(values);
    }

    public String of(String field) {
        return values.getOrDefault(field, "").strip();
    }

    public boolean is(String field) {
        return of(field).equals("oui");
    }

    private Optional<Integer> number(String field) {
        return of(field).matches("\\d{1,3}") ? Optional.of(Integer.parseInt(of(field))) : Optional.empty();
    }

    private boolean between(String field, int least, int most) {
        return number(field).filter(value -> value >= least && value <= most).isPresent();
    }

    FormErrors errors() {
        var errors = FormErrors.none();
        if (!between("lecteurs", 1, 9)) errors = errors.plus("lecteurs", "Indiquez de 1 à 9 lectures par dossier.");
        if (!between("jours", 1, 120)) errors = errors.plus("jours", "Indiquez de 1 à 120 jours.");
        if (!of("expiration").isEmpty() && !between("expiration", 1, 120)) errors = errors.plus("expiration", "Indiquez de 1 à 120 jours, ou laissez vide.");
        if (!between("ecart", 1, 10)) errors = errors.plus("ecart", "Indiquez un écart de notes, de 1 à 10.");
        if (!of("troisieme").equals("non") && !between("troisieme-ecart", 1, 100)) errors = errors.plus("troisieme-ecart", "Indiquez un écart de 1 à 100 points.");
        if (is("ajustee") && !between("ajustee-lectures", SeverityModel.LEAST_READINGS, 100))
            errors = errors.plus("ajustee-lectures", "Indiquez de %d à 100 lectures par lecteur : la méthode en demande %d au moins.".formatted(SeverityModel.LEAST_READINGS, SeverityModel.LEAST_READINGS));
        if (!of("seuil").isEmpty() && !between("seuil", 1, 99)) errors = errors.plus("seuil", "Indiquez une note de 1 à 99 sur 100, ou laissez vide.");
        return errors;
    }

    Switches read() {
        return new Switches(number("lecteurs").orElseThrow(), number("jours").orElseThrow(), number("expiration"), number("ecart").orElseThrow(),
                of("troisieme").equals("non") ? Optional.empty() : Optional.of(new Third(number("troisieme-ecart").orElseThrow(), of("troisieme").equals("automatique"))),
                is("ajustee") ? number("ajustee-lectures") : Optional.empty(), is("intervalle"), number("seuil"), is("etalonnage"), is("repartition"), is("analyse"));
    }
}
