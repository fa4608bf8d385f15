package fr.levain.commitments;

import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Optional;

/** What a partner asks its holder to change in the form. @param word to the holder, may be empty */
public record Correction(
        String role, Optional<Euros> cash, String inKind, Optional<Euros> inKindValue, String word, Instant at) {
    /** What the terms become if it is accepted. */
    public PartnerTerms appliedTo(PartnerTerms terms) {
        return new PartnerTerms(terms.name(), terms.kind(), terms.kindLabel(), terms.siret(), role, cash, inKind, inKindValue, terms.research(), terms.shares());
    }
}
