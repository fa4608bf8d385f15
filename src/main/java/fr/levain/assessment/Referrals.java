package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.applications.FiledAnswers;
import fr.levain.forms.Answers;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom the rules of the pack name for a dossier, and why; their deputy while they are away. */
@Service
@Transactional
public class Referrals {
    private static final Caller BY = new Caller.System("assignment-rules");

    /** @param reason « en charge du département 23 », with who stands in for whom */
    public record Referral(Person officer, String reason) {}

    private final AssignmentRulesInPack rules;
    private final Absences absences;
    private final Assignments assignments;
    private final Assessments assessments;
    private final Applications applications;
    private final FiledAnswers filed;
    private final Forms forms;
    private final Accounts accounts;
    private final Clock clock;

    Referrals(
            AssignmentRulesInPack rules, Absences absences, Assignments assignments, Assessments assessments, Applications applications,
            FiledAnswers filed, Forms forms, Accounts accounts, Clock clock) {
        this.rules = rules;
        this.absences = absences;
        this.assignments = assignments;
        this.assessments = assessments;
        this.applications = applications;
        this.filed = filed;
        this.forms = forms;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when no rule names anybody who follows dossiers here. */
    @Transactional(readOnly = true)
    public Optional<Referral> of(CaseFile file) {
        return of(file, rules.rules());
    }

    Optional<Referral> of(CaseFile file, AssignmentRules inForce) {
        return Optional.ofNullable(of(List.of(file), inForce).get(file.application()));
    }

    /** The same for many: each person is looked up once, and all answers together. */
    @Transactional(readOnly = true)
    public Map<ApplicationId, Referral> of(Collection<CaseFile> files) {
        return of(files, rules.rules());
    }

    private Map<ApplicationId, Referral> of(Collection<CaseFile> files, AssignmentRules inForce) {
        var ruled = ruled(files, inForce);
        var people = new HashMap<AssignmentRules.Named, Optional<Referral>>();
        var found = new HashMap<ApplicationId, Referral>();
        for (var file : files)
            inForce.naming(ruled.apply(file)).stream()
                    .flatMap(named -> people.computeIfAbsent(named, this::referral).stream()).findFirst()
                    .ifPresent(referral -> found.put(file.application(), referral));
        return found;
    }

    private Optional<Referral> referral(AssignmentRules.Named named) {
        return accounts.byEmail(named.whom()).filter(person -> follows(person.id())).map(person -> standingIn(person, named.reason()));
    }

    private Referral standingIn(Person person, String reason) {
        var other = absences.standingIn(person.id());
        if (other.equals(person.id())) return new Referral(person, reason);
        var until = absences.of(person.id(), LocalDate.ofInstant(clock.instant(), French.PARIS)).map(Absence::until).map(French::day).orElse("son retour");
        return new Referral(accounts.person(other), "supplée %s, %s, absent ou absente jusqu’au %s".formatted(person.name(), reason, until));
    }

    private boolean follows(AccountId account) {
        return accounts.caller(account).filter(caller -> caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD)).isPresent();
    }

    /** Answers are read when a rule asks for them, all of them together. */
    private Function<CaseFile, RuledDossier> ruled(Collection<CaseFile> files, AssignmentRules inForce) {
        if (inForce.specialists().isEmpty() && inForce.rules().isEmpty())
            return file -> new RuledDossier(file.department(), Optional.empty(), FormRevision.NONE, Answers.NONE);
        var ids = files.stream().map(CaseFile::application).toList();
        var answers = filed.of(ids);
        var views = applications.views(ids);
        return file -> {
            var view = views.get(file.application());
            return new RuledDossier(file.department(), view.requested(), forms.revision(view.form()), answers.getOrDefault(file.application(), Answers.NONE));
        };
    }

    /** Where the pack says so, a new dossier is given at once: in the transaction of its filing. */
    @EventListener
    void on(CaseOpened opened) {
        var inForce = rules.rules();
        if (!inForce.automatic()) return;
        assessments.caseOf(opened.application()).flatMap(file -> of(file, inForce))
                .ifPresent(referral -> assignments.move(opened.application(), referral.officer().id(), BY));
    }
}
