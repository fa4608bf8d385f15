package fr.levain.insight;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Those who direct the service are told of each report received. */
@Component
class ReportMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    ReportMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void received(SealedReport report) {
        var content = report.content();
        var again = content.version() > 1 ? "C’est la version %d. La raison écrite : %s".formatted(content.version(), content.reason()) : "C’est la première version.";
        accounts.holding(Role.HEAD).stream().distinct().filter(Person::hasAddress).forEach(person -> outbox.send(new Message(
                person.email(), "%s : reçu".formatted(report.title()), """
                Bonjour %s,

                %s transmet son bilan %d. %s

                Lisez les chiffres, et ouvrez les lignes qu’ils comptent :
                %s
                """.formatted(person.name(), content.name(), content.year(), again,
                instance.link("/accompagnement/rapports/%s/envois/%s".formatted(content.partner(), report.word()))),
                Optional.of(person.id()), Optional.of(ReportSent.subject(report.id())), "insight.report-received")));
    }
}
