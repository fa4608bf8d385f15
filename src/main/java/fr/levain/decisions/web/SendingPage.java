package fr.levain.decisions.web;

import fr.levain.applications.ApplicationId;
import fr.levain.decisions.Act;
import fr.levain.decisions.Sending;
import fr.levain.kernel.French;
import fr.levain.letters.Posting;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of each dossier of a sending.
 *
 * @param toPrint its letters that no batch holds yet
 * @param readOn the day each letter was opened on the portal
 */
public record SendingPage(Act act, Sending sending, List<Posting> toPrint, Map<ApplicationId, LocalDate> readOn) implements Page {
    public boolean isLetters() {
        return sending.what() == Sending.What.LETTERS;
    }

    public String told(Sending.Line line) {
        return switch (line.result()) {
            case PORTAL -> "sur le portail, message envoyé";
            case LETTER -> "à imprimer";
            case TOLD -> "retour publié, message envoyé";
            case REFUSED -> "non envoyé";
        };
    }

    public Tone tone(Sending.Line line) {
        return switch (line.result()) {
            case PORTAL, TOLD -> Tone.OK;
            case LETTER -> Tone.WAIT;
            case REFUSED -> Tone.KO;
        };
    }

    /** Where the letter stands now: the proof of reading, or of reception. */
    public String proof(Sending.Line line) {
        var outcome = line.outcome();
        var read = readOn.get(outcome.application());
        if (read != null) return "Lu le " + French.day(read) + ".";
        if (outcome.notifiedOn().isPresent()) return switch (line.result()) {
            case PORTAL -> "Non lu sous 15 jours : réputé notifié le " + French.day(outcome.notifiedOn().get()) + ".";
            default -> "Reçu le " + French.day(outcome.notifiedOn().get()) + ".";
        };
        return switch (line.result()) {
            case PORTAL -> "Pas encore lu.";
            case LETTER -> "À poster, puis notez sur la délibération les jours de l’envoi et de la réception.";
            default -> "";
        };
    }
}
