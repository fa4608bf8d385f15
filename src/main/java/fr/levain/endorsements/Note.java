package fr.levain.endorsements;

import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reader tells those who write the dossier.
 *
 * @param section page of the form; empty for the whole dossier
 * @param settledAt when whoever writes the dossier said that it is dealt with
 */
public record Note(UUID id, AccountId author, String section, String text, Instant writtenAt, Optional<Instant> settledAt) {}
