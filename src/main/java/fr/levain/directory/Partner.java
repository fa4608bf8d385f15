package fr.levain.directory;

import java.util.List;
import java.util.Optional;

/**
 * An organisation that helps project holders beside the authority, as the pack describes it.
 *
 * @param invented its contact details are made up, for a demonstration
 * @param retired no longer in the pack: it is matched no more, what it answered stays
 */
public record Partner(
        String slug,
        String name,
        String presentation,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> site,
        boolean invented,
        String source,
        boolean retired,
        List<PartnerOffer> offers) {
    public Partner {
        offers = List.copyOf(offers);
    }
}
