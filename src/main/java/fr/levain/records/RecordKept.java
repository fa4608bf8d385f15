package fr.levain.records;

import fr.levain.directory.OrganisationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers were said, or said anew, in an organisation's record.
 *
 * @param questions their ids
 * @param dossier reference of the dossier they were kept from
 */
public record RecordKept(OrganisationId organisation, List<String> questions, Optional<String> dossier, Instant at, Caller by)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return organisation.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("questions", String.join(",", questions), "count", questions.size(), "dossier", dossier.orElse(""));
    }
}
