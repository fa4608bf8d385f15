package fr.levain.appeals;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.accounts.RoleHolder;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import fr.levain.law.LegalParameters;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about an appeal. A mail says what waits and where; never what was decided. */
@Component
class AppealMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final LegalParameters parameters;
    private final Instance instance;

    AppealMails(Outbox outbox, Accounts accounts, LegalParameters parameters, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.parameters = parameters;
        this.instance = instance;
    }

    /** The receipt to its author, the task to those who give it to somebody. */
    void filed(ApplicationView dossier, Appeal appeal) {
        if (appeal.channel() == Appeal.Channel.PORTAL) author(dossier, "appeals.received", "Votre recours %s est enregistré".formatted(appeal.reference()), """
                Votre recours %s est reçu le %s. Une personne qui n’a pas instruit votre dossier le réexamine.

                Sans réponse le %s, il est rejeté. L’accusé de réception dit ce que vous pouvez faire alors :
                %s""".formatted(appeal.reference(), French.day(appeal.clock().receivedOn()), French.day(appeal.clock().silentOn()), link(dossier)));
        heads(dossier).forEach(head -> send(head, dossier, "appeals.to-take", "Recours %s à confier".formatted(appeal.reference()), """
                Un recours gracieux est reçu sur le dossier %s. Il est réexaminé par une personne qui n’a pas pris part à la décision.

                Sans réponse le %s, il est rejeté par silence :
                %s""".formatted(dossier.reference(), French.day(appeal.clock().silentOn()), instance.link(appeal.path()))));
    }

    void withdrawn(ApplicationView dossier, Appeal appeal) {
        officers(dossier, appeal).forEach(officer -> send(officer, dossier, "appeals.withdrawn", "Recours %s retiré".formatted(appeal.reference()), """
                Le porteur retire son recours %s. Vous n’avez plus rien à faire :
                %s""".formatted(appeal.reference(), instance.link(appeal.path()))));
    }

    void alert(ApplicationView dossier, Appeal appeal, long days) {
        officers(dossier, appeal).forEach(officer -> send(officer, dossier, "appeals.alert", "Recours %s : %s avant le silence".formatted(appeal.reference(), French.plural(days, "jour", "jours")), """
                Le recours %s sur le dossier %s attend une réponse. Sans elle, il est rejeté par silence le %s.

                Pensez à la date de la commission permanente qui vote la réponse :
                %s""".formatted(appeal.reference(), dossier.reference(), French.day(appeal.clock().silentOn()), instance.link(appeal.path()))));
    }

    /** CJA R421-2: nothing was answered, and that is an answer. */
    void silent(ApplicationView dossier, Appeal appeal, Optional<LocalDate> courtUntil) {
        author(dossier, "appeals.silent", "Votre recours %s n’a pas reçu de réponse".formatted(appeal.reference()), """
                %d mois ont passé sans réponse à votre recours %s : il est rejeté par silence.

                Vous pouvez en demander les motifs au service%s :
                %s""".formatted(parameters.at("silence.delai", appeal.clock().receivedOn()).whole(), appeal.reference(),
                        courtUntil.map(day -> ", et saisir le tribunal administratif jusqu’au " + French.day(day)).orElse(""), link(dossier)));
        officers(dossier, appeal).forEach(officer -> send(officer, dossier, "appeals.silent-officer", "Recours %s rejeté par silence".formatted(appeal.reference()), """
                Le recours %s n’a pas reçu de réponse à temps. Une réponse expresse reste possible, et préférable :
                %s""".formatted(appeal.reference(), instance.link(appeal.path()))));
    }

    void answered(ApplicationView dossier, Appeal appeal, Appeal.Answer answer) {
        if (answer.onPortal()) author(dossier, "appeals.answered", "un courrier vous attend", """
                La réponse à votre recours %s est disponible. Consultez-la dans les %d jours :
                %s

                Sans consultation dans ce délai, elle est réputée reçue à la date de sa mise à disposition."""
                .formatted(appeal.reference(), parameters.at("notification_electronique.presomption", LocalDate.ofInstant(answer.at(), French.PARIS)).whole(), link(dossier)));
    }

    private String link(ApplicationView dossier) {
        return instance.link(dossier.path() + "/recours");
    }

    private void author(ApplicationView dossier, String kind, String subject, String text) {
        accounts.find(dossier.author()).ifPresent(author -> send(author, dossier, kind, "Dossier %s : %s".formatted(dossier.reference(), subject), text));
    }

    /** Who looks at it, or while nobody does, those who may give it. */
    private List<Person> officers(ApplicationView dossier, Appeal appeal) {
        return appeal.reviewer().flatMap((AccountId id) -> accounts.find(id)).map(List::of).orElseGet(() -> heads(dossier));
    }

    /** Of the team in charge; of all teams when it has none. */
    private List<Person> heads(ApplicationView dossier) {
        var all = accounts.roleHolders().stream().filter(holder -> holder.role() == Role.HEAD).toList();
        var own = all.stream().filter(holder -> holder.team().filter(dossier.team()::equals).isPresent()).toList();
        return (own.isEmpty() ? all : own).stream().map(RoleHolder::person).distinct().toList();
    }

    private void send(Person to, ApplicationView dossier, String kind, String subject, String text) {
        outbox.send(new Message(to.email(), subject, "Bonjour,\n\n" + text + "\n", Optional.of(to.id()), Optional.of(dossier.id().subject()), kind));
    }
}
