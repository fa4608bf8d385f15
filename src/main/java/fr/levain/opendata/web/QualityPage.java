package fr.levain.opendata.web;

import fr.levain.opendata.Publication;
import fr.levain.opendata.Publication.State;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/** Every notified award, those to mend first. */
public record QualityPage(List<Publication> publications) implements Page {
    public List<Publication> toMend() {
        return publications.stream().filter(each -> each.state() == State.TO_MEND).toList();
    }

    public List<Publication> others() {
        return publications.stream().filter(each -> each.state() != State.TO_MEND).toList();
    }

    public long published() {
        return publications.stream().filter(Publication::isPublished).count();
    }

    public static String label(State state) {
        return switch (state) {
            case PUBLISHED -> "Publiée";
            case TO_MEND -> "À compléter";
            case AWAITING_AGREEMENT -> "Convention attendue";
            case NOT_REQUIRED -> "Sans convention : publication non exigée";
            case WITHHELD -> "Personne physique : non publiée";
        };
    }

    public static Tone tone(Publication publication) {
        return switch (publication.state()) {
            case PUBLISHED -> Tone.OK;
            case TO_MEND -> publication.late() ? Tone.KO : Tone.WAIT;
            case AWAITING_AGREEMENT -> Tone.WAIT;
            case NOT_REQUIRED, WITHHELD -> Tone.NEUTRAL;
        };
    }
}
