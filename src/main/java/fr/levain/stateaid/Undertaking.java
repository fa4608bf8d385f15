package fr.levain.stateaid;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.kernel.Siren;

/**
 * A legal person in the ledger, by its SIREN, else by its record here. Those linked together form one single undertaking
 * (E2) and share one ceiling.
 */
public record Undertaking(String key) {
    public static Undertaking of(Siren siren) {
        return new Undertaking("siren:" + siren.digits());
    }

    static Undertaking unregistered(OrganisationId organisation) {
        return new Undertaking("organisation:" + organisation);
    }

    public static Undertaking of(OrganisationView organisation) {
        return organisation.siren().map(Undertaking::of).orElseGet(() -> unregistered(organisation.id()));
    }
}
