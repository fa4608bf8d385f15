package fr.levain.applications;

import fr.levain.calls.CallRevisionId;
import fr.levain.directory.OrganisationId;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dossier as the other modules and the pages read it.
 *
 * @param holderName name of the organisation when the draft was opened, then when it was filed
 * @param author who opened the draft; the approved members of the organisation share it
 * @param team slug of the team in charge by the terms of the call
 * @param title of the project, as typed so far; empty when not typed yet
 * @param requested amount asked, when it is known
 * @param cutOff the relève the filing belongs to
 * @param commission the session at which its vote is planned
 */
public record ApplicationView(
        ApplicationId id,
        ApplicationReference reference,
        ApplicationStatus status,
        ProjectId project,
        OrganisationId holder,
        String holderName,
        AccountId author,
        CallRevisionId callRevision,
        FormRevisionId form,
        String callSlug,
        String callTitle,
        String team,
        String title,
        Optional<Euros> requested,
        Instant openedAt,
        Instant savedAt,
        Optional<Instant> submittedAt,
        Optional<Instant> completeAt,
        Optional<Instant> cutOff,
        Optional<LocalDate> commission) {

    private static final int LONGEST_SHOWN = 120;

    /** The title, cut when it is far too long, or what stands for it until one is typed. */
    public String shownTitle() {
        if (title.isBlank()) return "Projet sans titre";
        return title.length() > LONGEST_SHOWN ? title.substring(0, LONGEST_SHOWN - 1).strip() + "…" : title;
    }

    public String path() {
        return "/dossiers/" + reference;
    }

    /** The same dossier after a move. */
    ApplicationView moved(ApplicationStatus to) {
        return new ApplicationView(id, reference, to, project, holder, holderName, author, callRevision, form, callSlug,
                callTitle, team, title, requested, openedAt, savedAt, submittedAt, completeAt, cutOff, commission);
    }
}
