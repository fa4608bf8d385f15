package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Assessments;
import fr.levain.assessment.CaseFile;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HiddenAuthors;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.Role;
import fr.levain.kernel.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may know who reads what. In an anonymous kind of reading it is the service that handles the dossier, which asks and
 * follows; for the pages of a whole call, a service that handles dossiers of it. Everybody else reads « Lecteur n° 1 ».
 */
@Service
@Transactional(readOnly = true)
public class ReaderAnonymity implements HiddenAuthors {
    private static final Set<String> ACTS_OF_READERS = Set.of("ReadingOpened", "ReaderRecused", "ReadingDeclined", "ReadingGiven", "PartingExplained");

    private final ReadingCalls calls;
    private final ReadableStore dossiers;
    private final Assessments assessments;
    private final Applications applications;
    private final Accounts accounts;

    ReaderAnonymity(ReadingCalls calls, ReadableStore dossiers, Assessments assessments, Applications applications, Accounts accounts) {
        this.calls = calls;
        this.dossiers = dossiers;
        this.assessments = assessments;
        this.applications = applications;
        this.accounts = accounts;
    }

    /** Whether this caller may know who reads this dossier for this kind. */
    public boolean tells(ReadingTerms.Kind kind, ApplicationId application, Caller caller) {
        return caller.isOfficer() && (!kind.anonymous() || follows(application, caller));
    }

    /** Whether this caller may know who reads for this call. */
    public boolean tells(ReadingTerms terms, Caller caller) {
        if (!terms.hidesReaders()) return caller.isOfficer();
        return instructs(caller) && (caller.signedIn().teams().contains(calls.call(terms.call()).current().team())
                || dossiers.handles(terms.call(), caller.signedIn().teams()));
    }

    /** @throws NotAllowed for who may not know who reads for this call */
    public void checkTold(ReadingTerms terms, Caller caller) {
        if (!tells(terms, caller)) throw new NotAllowed();
    }

    /** Names for the pages of a whole call, or numbers, the same for the same readers. */
    public Map<AccountId, String> names(ReadingTerms terms, Set<AccountId> readers, Caller caller) {
        var names = new HashMap<AccountId, String>();
        if (tells(terms, caller)) accounts.people(readers).forEach((id, person) -> names.put(id, person.name()));
        else readers.stream().sorted(Comparator.comparing(AccountId::toString)).forEach(each -> names.put(each, "Lecteur n° " + (names.size() + 1)));
        return names;
    }

    @Override
    public Set<String> hidden(Subject subject, Caller caller) {
        if (!subject.kind().equals(ApplicationId.KIND)) return Set.of();
        var application = new ApplicationId(subject.id());
        var hides = calls.terms(applications.view(application).callSlug()).filter(ReadingTerms::hidesReaders).isPresent();
        return hides && !follows(application, caller) ? ACTS_OF_READERS : Set.of();
    }

    private boolean follows(ApplicationId application, Caller caller) {
        return instructs(caller) && assessments.caseOf(application).filter(file -> isOf(file, caller.signedIn())).isPresent();
    }

    private static boolean isOf(CaseFile file, Caller.Account account) {
        return account.teams().contains(file.team()) || file.officer().equals(Optional.of(account.id()));
    }

    private static boolean instructs(Caller caller) {
        return caller.has(Role.CASE_OFFICER) || caller.has(Role.ASSISTANT) || caller.has(Role.HEAD);
    }
}
