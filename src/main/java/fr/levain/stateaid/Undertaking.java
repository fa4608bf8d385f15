package fr.levain.stateaid;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A legal person in the ledger, by its SIREN, else by its record here. Those linked together form one single undertaking
 * (E2) and share one ceiling.
 */
public record Undertaking(String key) {
    private static final String SIREN = "siren:";

    public static Undertaking of(Siren siren) {
        return new Undertaking(SIREN + siren.digits());
    }

    static Undertaking unregistered(OrganisationId organisation) {
        return new Undertaking("organisation:" + organisation);
    }

    public static Undertaking of(OrganisationView organisation) {
        return organisation.siren().map(Undertaking::of).orElseGet(() -> unregistered(organisation.id()));
    }

    /** Empty for a structure not registered yet. */
    public Optional<Siren> siren() {
        return key.startsWith(SIREN) ? Optional.of(new Siren(key.substring(SIREN.length()))) : Optional.empty();
    }

    /** As people read it. */
    public String told() {
        return siren().map(siren -> "SIREN " + siren.spaced()).orElse("structure sans SIREN");
    }

    /** What the journal tells the acts on its links under. */
    public Subject subject() {
        return new Subject("undertaking", UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }
}
