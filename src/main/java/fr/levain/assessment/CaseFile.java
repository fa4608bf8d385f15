package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The authority's own file about a dossier, opened with its filing.
 *
 * @param team slug of the team in charge
 * @param teamReason why this team, in French, after « confié à cette équipe »; empty for those filed before it was kept
 * @param department code where the project takes place; empty when it was not told
 * @param officer who follows it, once taken
 * @param completeAt when the officer found it complete; it promises nothing
 * @param keptApart who instructed it before its decision was taken back on appeal, or withdrew from it: others instruct it
 */
public record CaseFile(
        ApplicationId application,
        String reference,
        String team,
        String teamReason,
        String department,
        String place,
        Optional<AccountId> officer,
        Instant openedAt,
        Optional<Instant> assignedAt,
        Optional<Instant> completeAt,
        Set<AccountId> keptApart) {
    public CaseFile {
        keptApart = Set.copyOf(keptApart);
    }

    /** Whether it is among those this caller works on: theirs, or their team's. A task that waits is told to these alone. */
    public boolean isOf(Caller caller) {
        return caller instanceof Caller.Account account && !keptApart.contains(account.id())
                && (account.teams().contains(team) || officer.filter(account.id()::equals).isPresent());
    }

    /**
     * Acts belong to the team in charge, to whoever was given the case, and to the head. A case nobody follows yet may be
     * taken up by any officer. All officers may read.
     */
    public boolean isHandledBy(Caller caller) {
        return caller instanceof Caller.Account account
                && account.isOfficer()
                && !keptApart.contains(account.id())
                && (officer.isEmpty()
                        || account.has(Role.HEAD)
                        || account.teams().contains(team)
                        || officer.filter(account.id()::equals).isPresent());
    }
}
