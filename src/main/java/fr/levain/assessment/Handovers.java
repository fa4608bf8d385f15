package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** All the open dossiers of somebody, given to their deputy in one act, and given back in another. Each keeps its trace. */
@Component
class Handovers {
    private static final int LISTED = 30;

    private final AbsenceStore store;
    private final CaseStore cases;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            AbsenceStore store, CaseStore cases, Assignments assignments, Accounts accounts, Outbox outbox, Instance instance,
            ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.assignments = assignments;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    int handOver(Absence absence, Caller by) {
        var now = clock.instant();
        var files = store.openFilesOf(absence.officer());
        for (var application : files) {
            assignments.move(application, absence.deputy(), by);
            store.keepTrace(absence.id(), application);
        }
        store.handed(absence.id(), now);
        events.publishEvent(new FilesHandedOver(absence.officer(), now, by, absence.deputy(), files.size()));
        tell(absence.deputy(), absence.officer(), files, "%s est absent ou absente jusqu’au %s. Ses dossiers ouverts vous sont confiés d’ici là.", absence);
        return files.size();
    }

    /** What the deputy still follows, and still waits; whatever was closed or given to somebody else stays where it is. */
    int giveBack(Absence absence, Caller by) {
        var now = clock.instant();
        var files = store.toGiveBack(absence);
        for (var application : files) {
            assignments.move(application, absence.officer(), by);
            store.givenBack(absence.id(), application, now);
        }
        store.end(absence.id(), now);
        events.publishEvent(new AbsenceEnded(absence.officer(), now, by, files.size()));
        tell(absence.officer(), absence.deputy(), files, "%s vous rend les dossiers suivis pendant votre absence, finie le %s.", absence);
        return files.size();
    }

    private void tell(AccountId to, AccountId other, List<ApplicationId> files, String sentence, Absence absence) {
        var person = accounts.find(to);
        if (person.isEmpty() || files.isEmpty()) return;
        var name = accounts.find(other).map(Person::name).orElse("Votre collègue");
        var listed = files.stream().limit(LISTED).flatMap(each -> cases.find(each).stream())
                .map(file -> "- " + file.reference() + " : " + instance.link("/instruction/" + file.reference())).toList();
        outbox.send(new Message(
                person.get().email(), "%s de %s".formatted(French.plural(files.size(), "dossier", "dossiers"), name),
                """
                Bonjour,

                %s

                %s
                %s
                Tous sont dans « Mes dossiers » :
                %s
                """.formatted(sentence.formatted(name, French.day(absence.until())), String.join("\n", listed),
                        files.size() > LISTED ? "et %d autres.\n".formatted(files.size() - LISTED) : "", instance.link("/instruction?agent=moi")),
                Optional.of(to), Optional.empty(), "assessment.handover"));
    }
}
