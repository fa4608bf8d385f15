package fr.levain.support;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The project is to be carried by somebody else. Both agree, then it is.
 *
 * @param token of the page of who takes it on; empty once settled
 * @param holderAt when who carries it agreed
 * @param successorAt when who takes it on agreed
 * @param former who carried it before; empty until it is done
 */
public record Succession(
        UUID id, SupportId plan, String token, String name, String email, String organisation, Instant askedAt,
        Optional<Instant> holderAt, Optional<Instant> successorAt, Optional<Instant> settledAt, Optional<End> settled, String former) {
    public enum End { DONE, REFUSED, GIVEN_UP, STOPPED }

    public boolean isOpen() {
        return settledAt.isEmpty();
    }

    public String path() {
        return "/mon-accompagnement/reprise/" + token;
    }
}
