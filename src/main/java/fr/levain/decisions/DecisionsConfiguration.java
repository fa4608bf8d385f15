package fr.levain.decisions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Scores;
import fr.levain.decisions.ToldOpinion.News;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.letters.LetterUse;
import fr.levain.ui.NavEntry;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {
    @Bean
    NavEntry decisionsEntry() {
        return NavEntry.forRoles("Décisions", "/decisions", 30, Role.ASSEMBLY_SECRETARY, Role.HEAD);
    }

    @Bean
    NavEntry resultsEntry() {
        return NavEntry.forPublic("Projets soutenus", "/projets-soutenus", 40);
    }

    @Bean
    LetterUse inadmissibilityLetter() {
        return new LetterUse(NotificationLetter.INADMISSIBLE,
                Set.of("destinataire", "titre", "reference", "motifs", "telephone", "voies-de-recours"));
    }

    @Bean
    LetterUse closingLetter() {
        return new LetterUse(NotificationLetter.CLOSED, Set.of("destinataire", "titre", "reference", "motifs", "telephone", "voies-de-recours"));
    }

    @Bean
    LetterUse deferralLetter() {
        return new LetterUse(News.DEFERRED.template(), OpinionLetter.placeholders(News.DEFERRED));
    }

    @Bean
    LetterUse reorientationLetter() {
        return new LetterUse(News.REORIENTED.template(), OpinionLetter.placeholders(News.REORIENTED));
    }

    @Bean
    LetterUse reserveLetter() {
        return new LetterUse(News.RESERVED.template(), OpinionLetter.placeholders(News.RESERVED));
    }

    /** What a committee said, why silence rejected, a document asked for: told to the holder, theirs from the day it was written. */
    @Bean
    DocumentAccess lettersToldAtOnce(Applications applications) {
        return (owner, caller) -> owner.kind().equals(OpinionLetter.KIND) || owner.kind().equals(SilenceLetter.KIND) || owner.kind().equals(DisclosureRequests.KIND)
                ? Optional.of(caller instanceof Caller.Account && applications.isVisible(new ApplicationId(owner.id()), caller))
                : Optional.empty();
    }

    @Bean
    LetterUse silenceLetter() {
        return new LetterUse(SilenceLetter.TEMPLATE, SilenceLetter.PLACEHOLDERS);
    }

    @Bean
    LetterUse reportText() {
        return new LetterUse(Reports.TEMPLATE, Set.of(
                "numero", "objet", "seance", "nombre", "attributions", "refus", "total", "propositions", "expose", "comites", "enveloppes"));
    }

    @Bean
    LetterUse reportSheet() {
        return new LetterUse(ReportSheets.TEMPLATE, Set.of(
                "reference", "titre", "porteur", "siret", "territoire", "appel", "resume", "sens", "montant-demande", "montant-propose",
                "assiette", "taux", "base-juridique", "versement", "note", "avis-comite", "exceptions", "conditions", "risques", "motifs"));
    }

    @Bean
    RecurringTask<Void> deemUnreadNotifications(Notifications notifications) {
        return Tasks.recurring("decisions-unread", new Daily(French.PARIS, LocalTime.of(0, 20)))
                .execute((task, context) -> notifications.deemUnread());
    }

    @Bean
    RecurringTask<Void> publishDistributions(Distributions distributions) {
        return Tasks.recurring("decisions-distributions", new Daily(French.PARIS, LocalTime.of(2, 10))).execute((task, context) -> distributions.publish());
    }

    @Bean
    RecurringTask<Void> liftEmbargoes(Embargoes embargoes) {
        return Tasks.recurring("decisions-embargo", FixedDelay.ofMinutes(5)).execute((task, context) -> embargoes.lift());
    }

    /**
     * Reports are read before the vote by those who prepare it, and tell scores: whoever still has a reading of one of its dossiers to give
     * waits, and whoever withdrew from one reads none of it (I3).
     */
    @Bean
    DocumentAccess reportDocuments(ReportStore store, Applications applications, ObjectProvider<Scores> scores) {
        return (owner, caller) -> owner.kind().equals(Report.KIND)
                ? Optional.of((caller.has(Role.ASSEMBLY_SECRETARY) || caller.has(Role.HEAD))
                        && scores.getObject().withheld(store.dossiersOf(owner.id()), caller).isEmpty() && applications.closedTo(store.dossiersOf(owner.id()), caller).isEmpty())
                : Optional.empty();
    }

    @Bean
    LetterUse decisionChangeLetter() {
        return new LetterUse(DecisionChangeLetter.TEMPLATE,
                Set.of("destinataire", "titre", "reference", "nature", "objet", "avant", "apres", "motifs", "acte", "voies-de-recours"));
    }

    /** Letters and agreements: officers, and the applicant once notified, even when the decision no longer stands. */
    @Bean
    DocumentAccess outcomeDocuments(OutcomeStore store, DecisionChangeStore changes, Applications applications) {
        return (owner, caller) -> {
            if (!owner.kind().equals("outcome")) return Optional.empty();
            var application = new ApplicationId(owner.id());
            var known = caller.isOfficer() || store.find(application).filter(outcome -> outcome.notifiedOn().isPresent()).isPresent() || changes.wasNotified(application);
            return Optional.of(caller instanceof Caller.Account && known && applications.isVisible(application, caller));
        };
    }

    /** Joined to a decision: whoever of the service may know it, and its applicant once notified. */
    @Bean
    DocumentAccess joinedFiles(OutcomeStore store, Embargoes embargoes, Applications applications) {
        return (owner, caller) -> switch (owner.kind()) {
            case JoinedFiles.ACT_KIND -> {
                var act = new ActId(owner.id());
                yield Optional.of(caller.isOfficer() ? !embargoes.hides(act, caller) : !applications.theirsAmong(store.knownOf(act), caller).isEmpty());
            }
            case JoinedFiles.DOSSIER_KIND -> {
                var application = new ApplicationId(owner.id());
                var outcome = store.find(application);
                var known = caller.isOfficer()
                        ? outcome.flatMap(DecidedOutcome::act).filter(act -> embargoes.hides(act, caller)).isEmpty()
                        : outcome.or(() -> store.untold(application)).filter(each -> each.notifiedOn().isPresent()).isPresent();
                yield Optional.of(caller instanceof Caller.Account && known && applications.isVisible(application, caller));
            }
            default -> Optional.empty();
        };
    }

    /** What tells a change: officers, and its holder once they know (I8). */
    @Bean
    DocumentAccess decisionChangeDocuments(DecisionChangeStore changes, Applications applications) {
        return (owner, caller) -> owner.kind().equals(DecisionChangeLetter.KIND)
                ? Optional.of(caller instanceof Caller.Account && (caller.isOfficer() ? changes.about(owner.id()) : changes.readable(owner.id()))
                        .filter(application -> applications.isVisible(application, caller)).isPresent())
                : Optional.empty();
    }

    @Bean
    RecurringTask<Void> deemUnreadChanges(ChangeNotices notices) {
        return Tasks.recurring("decisions-unread-changes", new Daily(French.PARIS, LocalTime.of(0, 25))).execute((task, context) -> notices.deemUnread());
    }
}
