package fr.levain.places.web;

import fr.levain.places.Place;
import fr.levain.places.PlaceField;
import fr.levain.places.PlaceSettings;
import fr.levain.places.Proposal;
import fr.levain.places.ProposalStatus;
import fr.levain.places.Proposals.Alike;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody proposes, beside what the sheet says today.
 *
 * @param conflicts fields that somebody else changed since it was written, and that it would write over
 * @param commune name of the proposed one
 * @param alike spaces it may already be
 */
public record ProposalPage(Proposal proposal, Optional<Place> place, List<PlaceField> conflicts, String commune, List<Alike> alike, PlaceSettings settings, FormErrors errors) implements Page {
    /** Where the page says that somebody else changed the sheet meanwhile. */
    static final String OVERTAKEN = "remplacer";

    /**
     * @param read as it was when the proposal was written
     * @param changed whether today's and the proposed one differ
     * @param conflict both changed it
     */
    public record Line(String label, String read, String now, String proposed, boolean changed, boolean conflict) {}

    static String nameOf(Proposal proposal, Territories territories) {
        return territories.commune(proposal.sheet().get(PlaceField.COMMUNE)).map(commune -> commune.label()).orElse("");
    }

    public List<Line> lines() {
        return Arrays.stream(PlaceField.values()).map(field -> {
            var before = place.map(known -> told(field, known.sheet().list(field))).orElse("");
            var after = told(field, proposal.sheet().list(field));
            var read = proposal.read().map(sheet -> told(field, sheet.list(field))).orElse(before);
            // what its author left as it was stays as it is today
            var kept = proposal.read().isPresent() && read.equals(after) ? before : after;
            return new Line(field.label(), read, before, kept, !before.equals(kept), conflicts.contains(field));
        }).filter(line -> !line.now().isEmpty() || !line.proposed().isEmpty()).toList();
    }

    public boolean isWaiting() {
        return proposal.status() == ProposalStatus.PROPOSED;
    }

    private String told(PlaceField field, List<String> values) {
        return String.join(", ", field == PlaceField.KINDS ? values.stream().map(settings::kindName).toList() : values);
    }

    @Override
    public int status() {
        return errors.concerns(OVERTAKEN) ? 409 : errors.isEmpty() ? 200 : 422;
    }
}
