package fr.levain.readings;

import fr.levain.accounts.Accounts;
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
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    ReadingMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    void asked(AskedReading reading, String title) {
        send(reading, "readings.asked", "Une lecture vous attend : « %s »".formatted(plain(title)), """
                Bonjour,

                La Région vous confie la lecture du projet « %s ». Donnez vos notes avant le %s :
                %s

                Vous dites d’abord si vous avez un lien avec ce projet. Les notes des autres lecteurs ne vous sont montrées qu’après les vôtres.
                """.formatted(plain(title), French.day(reading.dueOn()), link(reading)));
    }

    /** Several at once: one mail. */
    void askedMany(AccountId reader, int many, LocalDate dueOn) {
        accounts.find(reader).filter(person -> person.hasAddress()).ifPresent(person -> outbox.send(new Message(person.email(),
                "%s vous attendent".formatted(French.plural(many, "lecture", "lectures")), """
                Bonjour,

                La Région vous confie %s. Donnez vos notes avant le %s :
                %s

                Vous dites d’abord, pour chaque projet, si vous avez un lien avec lui.
                """.formatted(French.plural(many, "lecture", "lectures"), French.day(dueOn), instance.link("/lectures")),
                Optional.of(reader), Optional.empty(), "readings.askedMany")));
    }

    void withdrawn(AskedReading reading, String title) {
        send(reading, "readings.withdrawn", "Une lecture n’est plus demandée", """
                La Région retire sa demande de lecture du projet « %s ». Vous n’avez rien à faire.
                """.formatted(plain(title)));
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

                Ce que vous avez déjà écrit est gardé.
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
