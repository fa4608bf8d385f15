package fr.levain.records;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.Organisations;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read the documents of a record: the members of the organisation, and officers. */
@Component
class RecordDocuments implements DocumentAccess {
    private static final String KIND = OrganisationId.of(new UUID(0, 0)).subject().kind();

    private final Organisations organisations;

    RecordDocuments(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals(KIND)) return Optional.empty();
        return Optional.of(caller instanceof Caller.Account account
                && (caller.isOfficer() || organisations.isMember(OrganisationId.of(owner.id()), account.id())));
    }
}
