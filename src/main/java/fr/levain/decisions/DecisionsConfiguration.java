package fr.levain.decisions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.letters.LetterUse;
import fr.levain.ui.NavEntry;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
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
    RecurringTask<Void> deemUnreadNotifications(Notifications notifications) {
        return Tasks.recurring("decisions-unread", new Daily(French.PARIS, LocalTime.of(0, 20)))
                .execute((task, context) -> notifications.deemUnread());
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
            if (caller.isOfficer()) return Optional.of(true);
            var application = new ApplicationId(owner.id());
            var known = store.find(application).filter(outcome -> outcome.notifiedOn().isPresent()).isPresent() || changes.wasNotified(application);
            return Optional.of(caller instanceof Caller.Account && known && isTheirs(applications, application, caller));
        };
    }

    /** What tells a change: written for its reader as soon as it is recorded. */
    @Bean
    DocumentAccess decisionChangeDocuments(Applications applications) {
        return (owner, caller) -> owner.kind().equals(DecisionChangeLetter.KIND)
                ? Optional.of(caller.isOfficer() || caller instanceof Caller.Account && isTheirs(applications, new ApplicationId(owner.id()), caller))
                : Optional.empty();
    }

    private static boolean isTheirs(Applications applications, ApplicationId application, Caller caller) {
        try {
            applications.byReference(applications.view(application).reference(), caller);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
