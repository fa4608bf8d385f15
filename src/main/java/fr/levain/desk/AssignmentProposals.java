package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Absence;
import fr.levain.assessment.Absences;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.CaseFile;
import fr.levain.assessment.Referrals;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could follow a dossier: what each carries, who is away, and whom Levain proposes with its reason. */
@Service
@Transactional(readOnly = true)
public class AssignmentProposals {
    /** @param follows whether following dossiers is their work @param away who is absent today */
    public record Candidate(Person person, boolean follows, Load load, Optional<Absence> away) {
        Candidate carryingOneMore() {
            return new Candidate(person, follows, new Load(load.open() + 1, load.late(), load.soon()), away);
        }
    }

    public record Proposed(Person officer, String reason) {}

    private final Referrals referrals;
    private final Assignments assignments;
    private final Absences absences;
    private final Loads loads;
    private final Accounts accounts;
    private final Clock clock;

    AssignmentProposals(Referrals referrals, Assignments assignments, Absences absences, Loads loads, Accounts accounts, Clock clock) {
        this.referrals = referrals;
        this.assignments = assignments;
        this.absences = absences;
        this.loads = loads;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those to whom this caller may give it, by name. */
    public List<Candidate> candidates(CaseFile file, Caller by) {
        return candidates(assignments.colleagues(file, by));
    }

    public List<Candidate> candidates(List<Person> people) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var carried = loads.byOfficer();
        return people.stream()
                .map(person -> new Candidate(person, isCaseOfficer(person.id()), carried.getOrDefault(person.id(), Load.NONE), absences.of(person.id(), today)))
                .toList();
    }

    /** Whom the rules name, if this caller may give it to them; else the case officer present who carries least. */
    public Optional<Proposed> propose(CaseFile file, List<Candidate> candidates) {
        return propose(referrals.of(file), candidates);
    }

    /** The same for who has asked the rules already. */
    Optional<Proposed> propose(Optional<Referrals.Referral> referral, List<Candidate> candidates) {
        var ruled = referral.filter(named -> candidates.stream().anyMatch(each -> each.person().id().equals(named.officer().id())));
        if (ruled.isPresent()) return ruled.map(named -> new Proposed(named.officer(), named.reason()));
        return candidates.stream().filter(each -> each.away().isEmpty() && each.follows())
                .min(Comparator.comparingInt(each -> each.load().open()))
                .map(least -> new Proposed(least.person(), "suit le moins de dossiers de l’équipe : " + least.load().open()));
    }

    /** Whom the rules name for each of these, asked together. */
    Map<ApplicationId, Referrals.Referral> ruled(Collection<CaseFile> files) {
        return referrals.of(files);
    }

    /** The same for a caller, without showing the others. */
    public Optional<Proposed> propose(CaseFile file, Caller by) {
        return propose(file, candidates(file, by));
    }

    private boolean isCaseOfficer(AccountId account) {
        return accounts.caller(account).filter(caller -> caller.has(Role.CASE_OFFICER)).isPresent();
    }
}
