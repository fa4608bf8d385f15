package fr.levain.network;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A practice sheet as its author writes it.
 *
 * @param byName who signs: an organisation, or a person who agreed to be named
 * @param reason what an officer asks to change, or why it was withdrawn
 */
public record Practice(
        UUID id, String slug, AccountId author, Optional<OrganisationId> organisation, String byName, PracticeStatus status, String reason, PracticeText text, Instant changedAt) {
    public String path() {
        return "/mes-fiches-pratiques/" + slug;
    }

    Subject subject() {
        return new Subject("network-practice", id);
    }
}
