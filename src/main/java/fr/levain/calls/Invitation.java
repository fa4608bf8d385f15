package fr.levain.calls;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who may open a dossier under a call by invitation: an address, or an organisation by its SIRET.
 *
 * @param application the dossier of the first phase it comes from
 */
public record Invitation(UUID id, Optional<String> email, Optional<String> siret, Optional<UUID> application, Instant at) {}
