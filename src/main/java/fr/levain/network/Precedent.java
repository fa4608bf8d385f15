package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A project the authority aided: public facts, and what its holder agrees to add.
 *
 * @param application its dossier
 * @param contact who is asked
 * @param consent empty while its holder has not agreed to be asked
 */
public record Precedent(
        UUID application, String reference, String object, String holder, OrganisationId holderId, AccountId contact, int year, Euros amount, String place, List<String> themes,
        Optional<Spot> spot, Optional<String> epci, Optional<Consent> consent) {
    /** @param lesson what they would tell whoever starts; may be blank */
    public record Consent(LocalDate since, Asking asking, String lesson) {}

    public Precedent {
        themes = List.copyOf(themes);
    }

    /** Its page among the results. */
    public String path() {
        return "/projets-soutenus/" + reference;
    }

    public Target target() {
        return new Target(TargetKind.PRECEDENT, application);
    }

    public boolean mayBeAsked() {
        return consent.isPresent();
    }
}
