package fr.levain.surveys;

import fr.levain.kernel.Subject;
import fr.levain.projects.ProjectId;
import fr.levain.support.SupportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a project is asked some months after its exit.
 *
 * @param support the follow-up that ended
 * @param partner slug
 * @param programme slug
 * @param months after the exit
 * @param dueOn day it is sent
 * @param name of who is asked; empty once erased
 * @param closesAt answers are taken and corrected until then; empty until it is sent
 */
public record Survey(
        SurveyId id, UUID support, ProjectId project, String partner, String programme, int months, LocalDate dueOn, SurveyStatus status, String title,
        String name, String email, Optional<Instant> sentAt, Optional<Instant> closesAt, Optional<Instant> answeredAt) {
    /** For whoever holds the link: enough to know whose mailbox it is. */
    public String maskedEmail() {
        return email.isEmpty() ? "l’adresse d’origine" : email.charAt(0) + "•••" + email.substring(email.indexOf('@'));
    }

    /** What its holder's consent is about. */
    Subject about() {
        return new SupportId(support).subject();
    }

    boolean isOver(Instant now) {
        return closesAt.filter(now::isBefore).isEmpty();
    }

    public String partnerPath() {
        return "/partenaire/resultats/" + id;
    }
}
