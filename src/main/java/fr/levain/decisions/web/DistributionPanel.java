package fr.levain.decisions.web;

import fr.levain.decisions.PublishedDistribution;
import fr.levain.decisions.PublishedDistribution.Band;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import java.util.List;

/** The scores of a call, without a dossier: one table per publication, the latest first. */
public record DistributionPanel(List<PublishedDistribution> published) implements Page {
    private static final int WIDEST = 160;

    public String votes(PublishedDistribution each) {
        return each.firstVote().equals(each.lastVote()) ? "Vote du " + French.day(each.lastVote())
                : "Votes du %s au %s".formatted(French.day(each.firstVote()), French.day(each.lastVote()));
    }

    public String band(Band band) {
        return band.to() == 100 ? "%d à 100".formatted(band.from()) : "%d à moins de %d".formatted(band.from(), band.to());
    }

    /** Of its bar, in pixels. */
    public int width(PublishedDistribution each, Band band) {
        return Math.max(2, WIDEST * band.dossiers() / each.bands().stream().mapToInt(Band::dossiers).max().orElse(1));
    }
}
