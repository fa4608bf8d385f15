package fr.levain.programmes;

import fr.levain.kernel.AccountId;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.util.Optional;

/**
 * A project asks to enter a programme.
 *
 * @param cohort none when the programme takes projects one by one
 * @param originReference of the request, the dossier or the need; empty otherwise
 * @param department code; empty when nobody said it
 * @param words the project in its holder's words, or in the partner's
 * @param token of its private page, which needs no account
 * @param since of its status
 * @param reason of the jury's answer, as its holder reads it; empty until then
 * @param rank on the waiting list; 0 when it is not on it
 */
public record Candidacy(
        CandidacyId id, String programme, Optional<CohortId> cohort, ProjectId project, CandidacyStatus status, Origin origin, String originReference,
        String title, String department, String words, Contact contact, Optional<AccountId> account, String token,
        Instant appliedAt, Instant since, String reason, int rank) {
    /** Who carries it, and how to reach them. @param organisation empty when there is none yet */
    public record Contact(String name, String email, String phone, String organisation) {}

    /** For a partner that may read nothing of it any more. */
    Candidacy hidden() {
        return new Candidacy(id, programme, cohort, project, status, origin, originReference, "", department, "", new Contact("", "", "", ""), Optional.empty(), "",
                appliedAt, since, "", rank);
    }

    /** Whether the partner may read the project. */
    public boolean isShown() {
        return !title.isEmpty();
    }

    public String path() {
        return "/candidatures/" + token;
    }

    public String partnerPath() {
        return "/partenaire/candidatures/" + id;
    }
}
