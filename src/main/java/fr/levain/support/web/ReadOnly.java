package fr.levain.support.web;

import fr.levain.programmes.Programme;
import fr.levain.support.Action;
import fr.levain.support.FollowUp;
import fr.levain.support.FollowUpDocument;
import fr.levain.ui.Radar;
import fr.levain.ui.Step;
import fr.levain.ui.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a holder lets somebody read of a follow-up, drawn alike for whoever reads it. @param showsContent more than its meetings */
public record ReadOnly(FollowUp read, boolean showsContent, LocalDate today) {
    public String programme() {
        return read.programme().map(Programme::title).orElse(read.plan().programme());
    }

    public List<Step> steps() {
        return Words.steps(read);
    }

    public Optional<Radar> radar() {
        return Words.radar(read);
    }

    public List<Programme.Axis> axes() {
        return read.axes();
    }

    /** What a document is about, in words; empty when of none. */
    public String about(FollowUpDocument document) {
        return Words.about(read, document);
    }

    public String milestone(String code) {
        return Words.milestone(read.programme(), code);
    }

    public Tone tone(Action action) {
        return Words.tone(action, today);
    }
}
