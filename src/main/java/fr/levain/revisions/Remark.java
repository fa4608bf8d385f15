package fr.levain.revisions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A comment on one part of a text.
 *
 * @param author as they gave it, for the Region; empty once forgotten
 * @param named the author agreed to be named in public
 * @param reason why it is not published
 * @param answer of the Region
 */
public record Remark(
        UUID id, String part, String body, Optional<String> author, Optional<String> organisation, boolean named, Instant at,
        RemarkState state, Optional<String> reason, Optional<String> answer, Optional<Instant> answeredAt) {
    /** As the public reads it: nobody is named without having agreed. */
    public String signed() {
        if (!named) return organisation.orElse("Une personne");
        return author.map(name -> organisation.map(where -> name + ", " + where).orElse(name)).orElse(organisation.orElse("Une personne"));
    }
}
