package fr.levain.readings;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a reading. A mail says no more of the project than its title. */
@Component
class ReadingMails {
    private final InvitationStore invitations;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    ReadingMails(InvitationStore invitations, Outbox outbox, Accounts accounts, Instance instance) {
        this.invitations = invitations;
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void asked(AskedReading reading, String title) {
        send(reading, "readings.asked", "Une lecture vous attend : « %s »".formatted(plain(title)), """
                Bonjour,

                La Région vous confie la lecture du projet « %s ». Donnez vos notes avant le %s :
                %s

                Vous dites d’abord si vous avez un lien avec ce projet ; vous pouvez aussi décliner. Les notes des autres lecteurs ne vous sont montrées qu’après les vôtres.
                """.formatted(plain(title), French.day(reading.dueOn()), link(reading)));
    }

    /** Several at once: one mail. */
    void askedMany(AccountId reader, int many, LocalDate dueOn) {
        accounts.find(reader).filter(person -> person.hasAddress()).ifPresent(person -> outbox.send(new Message(person.email(),
                "%s vous attendent".formatted(French.plural(many, "lecture", "lectures")), """
                Bonjour,

                La Région vous confie %s. Donnez vos notes avant le %s :
                %s

                Vous dites d’abord, pour chaque projet, si vous avez un lien avec lui ; vous pouvez aussi décliner.
                """.formatted(French.plural(many, "lecture", "lectures"), French.day(dueOn), instance.link("/lectures")),
                Optional.of(reader), Optional.empty(), "readings.askedMany")));
    }

    void withdrawn(AskedReading reading, String title) {
        send(reading, "readings.withdrawn", "Une lecture n’est plus demandée", """
                La Région retire sa demande de lecture du projet « %s ». Vous n’avez rien à faire.
                """.formatted(plain(title)));
    }

    void prolonged(AskedReading reading, String title) {
        send(reading, "readings.prolonged", "Vous avez jusqu’au %s pour votre lecture".formatted(French.day(reading.dueOn())), """
                Votre lecture du projet « %s » est maintenant attendue le %s :
                %s
                """.formatted(plain(title), French.day(reading.dueOn()), link(reading)));
    }

    void expired(AskedReading reading, ApplicationView view) {
        send(reading, "readings.expired", "Votre lecture n’est plus attendue", """
                Votre lecture du projet « %s » était attendue le %s. Sans réponse, la demande expire : la Région peut choisir une autre personne.

                Vous souhaitez encore lire ce dossier ? Écrivez au service qui vous l’a confié : il peut prolonger le délai.
                """.formatted(plain(view.shownTitle()), French.day(reading.dueOn())));
        toOfficer(reading, view, "readings.expiredTold", "Une lecture expire sans réponse",
                "Une lecture demandée sur le dossier %s expire sans réponse. Prolongez-la, ou demandez-la à une autre personne.".formatted(view.reference()));
    }

    void declined(AskedReading reading, ApplicationView view) {
        toOfficer(reading, view, "readings.declined", "Une lecture est déclinée",
                "Une personne invitée à lire le dossier %s décline. Demandez la lecture à une autre.".formatted(view.reference()));
    }

    void recused(AskedReading reading, ApplicationView view) {
        toOfficer(reading, view, "readings.recused", "Un déport est déclaré",
                "Une personne invitée à lire le dossier %s déclare un conflit d’intérêts : elle n’en voit rien. Demandez la lecture à une autre.".formatted(view.reference()));
    }

    /** Whoever asked; nobody is named in it. */
    private void toOfficer(AskedReading reading, ApplicationView view, String kind, String subject, String text) {
        invitations.askedBy(reading.id()).filter(officer -> !officer.equals(reading.reader())).flatMap(accounts::find).filter(person -> person.hasAddress())
                .ifPresent(person -> outbox.send(new Message(person.email(), "%s : %s".formatted(view.reference(), subject),
                        text + "\n\n" + instance.link("/instruction/" + view.reference() + "/lectures") + "\n", Optional.of(person.id()), Optional.of(view.id().subject()), kind)));
    }

    void reopened(AskedReading reading, String title, String reason) {
        send(reading, "readings.reopened", "Votre lecture est rouverte", """
                Votre lecture du projet « %s » est rouverte :
                %s

                Motif : %s

                Corrigez vos notes, puis rendez-les de nouveau avant le %s. Les premières restent gardées à côté.
                """.formatted(plain(title), link(reading), plain(reason), French.day(reading.dueOn())));
    }

    void explain(AskedReading reading, String title, int criteria) {
        send(reading, "readings.explain", "Vos notes s’écartent : dites pourquoi", """
                Sur le projet « %s », vos notes et celles d’un autre lecteur s’écartent pour %s. Dites pourquoi, en une phrase par critère :
                %s

                Vos notes ne changent pas ; la même question est posée à l’autre lecteur.
                """.formatted(plain(title), French.plural(criteria, "critère", "critères"), link(reading)));
    }

    void reminder(AskedReading reading, String title, boolean late) {
        send(reading, "readings.reminder", (late ? "En retard : votre lecture de « %s »" : "Bientôt : votre lecture de « %s »").formatted(plain(title)), """
                Votre lecture du projet « %s » %s le %s :
                %s

                Ce que vous avez déjà écrit est gardé. Vous ne pouvez pas lire ce dossier ? La page permet de décliner.
                """.formatted(plain(title), late ? "était attendue" : "est attendue", French.day(reading.dueOn()), link(reading)));
    }

    private String link(AskedReading reading) {
        return instance.link("/lectures/" + reading.id());
    }

    private void send(AskedReading reading, String kind, String subject, String text) {
        accounts.find(reading.reader()).filter(person -> person.hasAddress()).ifPresent(person ->
                outbox.send(new Message(person.email(), subject, text, Optional.of(reading.reader()), Optional.of(reading.id().subject()), kind)));
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", " ");
    }
}
