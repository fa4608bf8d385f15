package fr.levain.guidance;

import fr.levain.catalogue.AidMatch;
import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Fit;
import fr.levain.catalogue.Profile;
import fr.levain.directory.PartnerMatch;
import fr.levain.places.NearPlace;
import java.util.List;

/**
 * What a project leads to.
 *
 * @param own aids of the authority, those that fit first
 * @param others aids of other funders whose sheets do not exclude the project
 * @param othersLeftOut aids of other funders whose sheets do
 * @param needs slugs of what the project seems to need
 * @param partners organisations to see, by what the project seems to need, where it is and who carries it
 * @param dates the next ones of the aids that fit or nearly do
 */
public record OrientationResult(
        Profile profile, List<AidMatch> own, List<AidMatch> others, int othersLeftOut, List<String> needs, List<PartnerMatch> partners, List<NearPlace> spaces, List<DatedListing> dates) {
    public OrientationResult {
        own = List.copyOf(own);
        others = List.copyOf(others);
        needs = needs.stream().sorted().toList();
        partners = List.copyOf(partners);
        spaces = List.copyOf(spaces);
        dates = List.copyOf(dates);
    }

    public List<AidMatch> own(Fit fit) {
        return own.stream().filter(match -> match.fit() == fit).toList();
    }

    public List<AidMatch> others(Fit fit) {
        return others.stream().filter(match -> match.fit() == fit).toList();
    }
}
