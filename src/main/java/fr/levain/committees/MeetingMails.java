package fr.levain.committees;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationView;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Attachment;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is written to about a meeting. A mail never tells an opinion. */
@Component
class MeetingMails {
    private final Outbox outbox;
    private final Accounts accounts;
    private final Instance instance;

    MeetingMails(Outbox outbox, Accounts accounts, Instance instance) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.instance = instance;
    }

    static String memberPath(Meeting meeting) {
        return "/mes-seances/" + meeting.id();
    }

    String link(Meeting meeting) {
        return instance.link(memberPath(meeting));
    }

    /** @return how many members were written to; the others have no address and are told by post */
    int convened(Meeting meeting, boolean again, byte[] agenda, byte[] calendar) {
        var subject = "%s : %s le %s".formatted(again ? "Séance déplacée" : "Convocation", meeting.title(), French.moment(meeting.at()));
        var text = """
                Vous êtes %s à la séance du %s.
                %s%s
                L’ordre du jour est joint, avec une invitation pour votre agenda. Avant de lire un dossier, dites s’il vous concerne de près : vous en seriez écarté, et le procès-verbal le dirait.

                Votre séance : %s

                Si vous ne pouvez pas venir, dites-le au service et nommez qui vote pour vous.
                """.formatted(again ? "de nouveau convoqué" : "convoqué", French.moment(meeting.at()),
                meeting.place().isBlank() ? "" : "\nLieu : " + meeting.place() + "\n",
                meeting.link().isBlank() ? "" : "\nVisioconférence : " + meeting.link() + "\n", link(meeting));
        return toMembers(meeting, subject, text, "committees.convened",
                List.of(new Attachment("ordre-du-jour.pdf", "application/pdf", agenda), invitation(calendar)));
    }

    /** To whoever follows the dossier. @param at when its turn should come */
    void heard(Meeting meeting, ApplicationView dossier, Instant at, boolean again) {
        toHolder(meeting, dossier, "committees.heard", again ? "Votre audition change de date : dossier %s" : "Le comité vous entend : dossier %s", """
                Vous êtes %s le %s pour présenter votre projet au comité.
                %s%s
                Présentez-le en quelques minutes, puis répondez aux questions. Le comité délibère ensuite sans vous. L’heure dépend des dossiers qui précèdent : arrivez un peu avant.

                Si vous ne pouvez pas venir, répondez au service depuis votre dossier : votre demande sera examinée sans vous.

                %s
                """.formatted(again ? "de nouveau invité" : "invité", French.moment(at),
                meeting.place().isBlank() ? "" : "\nLieu : " + meeting.place() + "\n",
                meeting.link().isBlank() ? "" : "\nVisioconférence : " + meeting.link() + "\n", instance.link(dossier.path())));
    }

    void heardNoMore(Meeting meeting, ApplicationView dossier) {
        toHolder(meeting, dossier, "committees.heardNoMore", "Audition annulée : dossier %s", """
                Le comité n’a plus besoin de vous entendre le %s. Votre dossier est examiné comme prévu : vous n’avez rien à faire.

                %s
                """.formatted(French.day(meeting.at()), instance.link(dossier.path())));
    }

    private void toHolder(Meeting meeting, ApplicationView dossier, String kind, String subject, String text) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(author.email(), subject.formatted(dossier.reference()),
                "Bonjour,\n\n" + text, Optional.of(author.id()), Optional.of(dossier.id().subject()), kind)));
    }

    int frozen(Meeting meeting) {
        return toMembers(meeting, "Dossiers à lire : " + meeting.title(), """
                Les dossiers de la séance du %s sont figés. Vous pouvez les lire :

                %s
                """.formatted(French.moment(meeting.at()), link(meeting)), "committees.frozen", List.of());
    }

    int cancelled(Meeting meeting, byte[] calendar) {
        return toMembers(meeting, "Séance annulée : %s".formatted(meeting.title()), """
                La séance du %s n’aura pas lieu. Une nouvelle convocation vous parviendra.
                """.formatted(French.moment(meeting.at())), "committees.cancelled", List.of(invitation(calendar)));
    }

    private static Attachment invitation(byte[] calendar) {
        return new Attachment("seance.ics", "text/calendar; charset=utf-8", calendar);
    }

    private int toMembers(Meeting meeting, String subject, String text, String kind, List<Attachment> attachments) {
        int written = 0;
        for (var member : meeting.members()) {
            var address = member.seat().email();
            if (address.isEmpty()) continue;
            outbox.send(new Message(address, subject, "Bonjour " + member.name() + ",\n\n" + text,
                    accounts.byEmail(address).map(Person::id), Optional.of(meeting.id().subject()), kind).carrying(attachments));
            written++;
        }
        return written;
    }
}
