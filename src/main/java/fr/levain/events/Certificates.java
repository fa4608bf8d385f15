package fr.levain.events;

import fr.levain.directory.Authority;
import fr.levain.directory.AuthorityView;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.letters.Letters;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.web.util.HtmlUtils;

/** The certificate of whoever came, once the meeting is said held; of a training, with its hours. */
@Service
public class Certificates {
    private final Registrations registrations;
    private final Organisers organisers;
    private final Authority authority;
    private final Letters letters;
    private final Clock clock;

    Certificates(Registrations registrations, Organisers organisers, Authority authority, Letters letters, Clock clock) {
        this.registrations = registrations;
        this.organisers = organisers;
        this.authority = authority;
        this.letters = letters;
        this.clock = clock;
    }

    /** @throws NotFound when this person did not come, or the meeting is not said held */
    public byte[] of(String token, int number) {
        var mine = registrations.find(token);
        var gathering = mine.gathering();
        var attendee = mine.registration().attendees().stream().filter(each -> each.number() == number && each.presentAt().isPresent()).findFirst()
                .filter(_ -> gathering.status() == GatheringStatus.HELD).orElseThrow(() -> new NotFound("certificate"));
        var training = gathering.details().kind() == GatheringKind.TRAINING;
        return letters.pdf(training ? "Attestation de formation" : "Attestation de présence", html(gathering, mine.registration(), attendee, training));
    }

    private String html(Gathering gathering, Registration registration, Attendee attendee, boolean training) {
        var details = gathering.details();
        var name = authority.find().map(AuthorityView::name).orElse("La Région");
        var organiser = organisers.nameOf(gathering, name);
        return """
                <h1>%s</h1>
                <p>%s atteste que</p>
                <p><strong>%s</strong>%s</p>
                <p>%s :</p>
                <p><strong>%s</strong></p>
                <p>%s.<br/>%s.</p>
                %s
                <p>Établi le %s par %s, organisateur. Contact : %s, %s.</p>
                <p class="small">Cette attestation est établie d’après la liste de présence tenue par l’organisateur. Numéro : %s-%d.</p>
                """.formatted(training ? "Attestation de formation" : "Attestation de présence", safe(organiser), safe(attendee.name()),
                registration.organisation().isBlank() ? "" : ", " + safe(registration.organisation()) + ",",
                training ? "a suivi la formation" : "a participé à la rencontre", safe(details.title()),
                safe(FrenchDates.span(details.startsAt(), details.endsAt())), safe(details.isRemote() ? "À distance, en visioconférence" : details.place()),
                details.trainingMinutes() > 0 ? "<p>Durée de la formation : <strong>%s</strong>.</p>".formatted(FrenchDates.length(details.trainingMinutes())) : "",
                French.day(clock.instant()), safe(organiser), safe(details.contact().name()), safe(details.contact().email()),
                registration.id(), attendee.number());
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
