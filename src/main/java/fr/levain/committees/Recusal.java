package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody out of everything that concerns a dossier.
 *
 * @param seat number
 * @param outAt when they left the room; empty while the dossier is not discussed
 * @param backAt when they came back
 */
public record Recusal(
        ApplicationId application, int seat, RecusalGround ground, Instant declaredAt, Optional<Instant> outAt, Optional<Instant> backAt) {}
