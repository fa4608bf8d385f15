package fr.levain.scenarios;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.assessment.Assessments;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is told that money was freed: whoever follows the dossier, and the heads. */
@Component
class ReserveMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Assessments assessments;
    private final Instance instance;

    ReserveMails(Outbox outbox, Accounts accounts, Assessments assessments, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.assessments = assessments;
        this.instance = instance;
    }

    void promoted(ReserveEntry entry) {
        var told = new LinkedHashMap<String, Person>();
        assessments.caseOf(entry.application()).flatMap(file -> file.officer()).flatMap(accounts::find).ifPresent(each -> told.put(each.email(), each));
        accounts.holding(Role.HEAD).forEach(each -> told.put(each.email(), each));
        told.values().stream().filter(Person::hasAddress).forEach(person -> outbox.send(new Message(
                person.email(), "Liste complémentaire : une décision à proposer pour %s".formatted(entry.reference()), """
                Bonjour %s,

                De l’argent s’est libéré. Le dossier %s, favorable au comité, sort de la liste complémentaire : %s sont mis de côté pour lui.

                Rien n’est attribué. Proposez-le à la prochaine commission permanente, qui seule décide :

                %s
                """.formatted(person.name(), entry.reference(), entry.amount(), instance.link("/instruction/" + entry.reference())),
                Optional.of(person.id()), Optional.of(entry.application().subject()), "scenarios.promoted")));
    }
}
