package fr.levain.support;

import fr.levain.kernel.AccountId;
import fr.levain.projects.ProjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A project followed by a partner within one of its programmes.
 *
 * @param reference people see, e.g. {@code 2026-ACC-00012}
 * @param token of its holder's page, which needs no account; empty once erased
 * @param partner slug
 * @param programme slug
 * @param step code of the programme
 * @param originRef reference of the request or of the dossier it came from; else empty
 * @param adviser who follows it; empty when nobody does yet
 * @param lastContactOn day of the last session, or of the opening
 */
public record SupportPlan(
        SupportId id, String reference, String token, ProjectId project, String partner, String programme, String step, SupportStatus status,
        Instant since, Origin origin, String originRef, String title, Holder holder, Optional<AccountId> adviser, LocalDate openedOn,
        LocalDate lastContactOn, Optional<LocalDate> endedOn, Optional<ExitReason> exit, String exitNote) {

    /** Of its holder. */
    public String privatePath() {
        return "/mon-accompagnement/" + token;
    }

    /** Of its partner. */
    public String partnerPath() {
        return "/partenaire/accompagnements/" + reference;
    }

    /** As its partner reads it: who a laureate is and how to reach them is theirs to tell, by agreeing. */
    SupportPlan forPartner() {
        return status == SupportStatus.INVITED && origin == Origin.AWARD
                ? new SupportPlan(id, reference, token, project, partner, programme, step, status, since, origin, originRef, title, holder.withoutPerson(), adviser, openedOn,
                        lastContactOn, endedOn, exit, exitNote)
                : this;
    }

    /** Once its holder withdrew their consent: that it was, and its numbers. */
    SupportPlan withheld() {
        return new SupportPlan(id, reference, "", project, partner, programme, step, status, since, origin, "", "", new Holder("", "", "", "", "", "", ""), adviser, openedOn,
                lastContactOn, endedOn, exit, "");
    }

    public boolean isOpen() {
        return status == SupportStatus.INVITED || status == SupportStatus.ACTIVE || status == SupportStatus.SUSPENDED;
    }
}
