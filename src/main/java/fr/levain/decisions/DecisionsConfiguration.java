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

    /** Letters and agreements: officers, and the applicant once notified. */
    @Bean
    DocumentAccess outcomeDocuments(OutcomeStore store, Applications applications) {
        return (owner, caller) -> {
            if (!owner.kind().equals("outcome")) return Optional.empty();
            if (caller.isOfficer()) return Optional.of(true);
            return Optional.of(caller instanceof Caller.Account && store.find(new ApplicationId(owner.id()))
                    .filter(outcome -> outcome.notifiedOn().isPresent())
                    .filter(outcome -> isTheirs(applications, outcome, caller)).isPresent());
        };
    }

    private static boolean isTheirs(Applications applications, DecidedOutcome outcome, Caller caller) {
        try {
            applications.byReference(new fr.levain.applications.ApplicationReference(outcome.reference()), caller);
            return true;
        } catch (NotFound e) {
            return false;
        }
    }
}
