package fr.levain.applications;

import fr.levain.documents.DocumentId;
import fr.levain.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One message of the thread between the author and the service. @param request whether it asks, or answers, a request */
public record Exchange(UUID id, Instant at, AccountId author, boolean fromService, boolean request, String text, List<File> files) {
    public record File(DocumentId document, String name) {}
}
