package fr.levain.commitments;

import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a partner asks its holder to change in the form.
 *
 * @param word to the holder, may be empty
 * @param forwardedAt when its holder sent it on to the service; only once the dossier is filed
 */
public record Correction(
        String role, Optional<Euros> cash, String inKind, Optional<Euros> inKindValue, String word, Instant at, Optional<Instant> forwardedAt) {
    public Correction {
        // what was proposed before it could be sent on holds no such time
        forwardedAt = Objects.requireNonNullElse(forwardedAt, Optional.empty());
    }

    public Correction(String role, Optional<Euros> cash, String inKind, Optional<Euros> inKindValue, String word, Instant at) {
        this(role, cash, inKind, inKindValue, word, at, Optional.empty());
    }

    Correction forwarded(Instant now) {
        return new Correction(role, cash, inKind, inKindValue, word, at, Optional.of(now));
    }

    /** What the terms become if it is accepted. */
    public PartnerTerms appliedTo(PartnerTerms terms) {
        return new PartnerTerms(terms.name(), terms.kind(), terms.kindLabel(), terms.siret(), role, cash, inKind, inKindValue, terms.research(), terms.shares());
    }
}
