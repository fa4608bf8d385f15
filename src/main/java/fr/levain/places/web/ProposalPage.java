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
 * @param commune name of the proposed one
 * @param alike spaces it may already be
 */
public record ProposalPage(Proposal proposal, Optional<Place> place, String commune, List<Alike> alike, PlaceSettings settings, FormErrors errors) implements Page {
    /** @param changed whether the two differ */
    public record Line(String label, String now, String proposed, boolean changed) {}

    static String nameOf(Proposal proposal, Territories territories) {
        return territories.commune(proposal.sheet().get(PlaceField.COMMUNE)).map(commune -> commune.label()).orElse("");
    }

    public List<Line> lines() {
        return Arrays.stream(PlaceField.values()).map(field -> {
            var before = place.map(known -> told(field, known.sheet().list(field))).orElse("");
            var after = told(field, proposal.sheet().list(field));
            return new Line(field.label(), before, after, !before.equals(after));
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
        return errors.isEmpty() ? 200 : 422;
    }
}
