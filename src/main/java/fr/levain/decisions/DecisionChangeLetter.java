package fr.levain.decisions;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.decisions.DecisionChange.Notice;
import fr.levain.directory.Authority;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Subject;
import fr.levain.law.LegalParameters;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.letters.Signatory;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the holder that their decision changed: a letter with both versions, the reason, who signs and the paths of appeal. */
@Component
class DecisionChangeLetter {
    static final String TEMPLATE = "decision-corrigee";
    static final String KIND = "decision-change";

    private static final String CONTESTED = """
            Vous pouvez contester cette décision dans les %d mois qui suivent sa notification : par un recours gracieux auprès \
            de l’autorité qui l’a prise, ou devant le tribunal administratif, notamment par le site citoyens.telerecours.fr.""";

    /** Mending a clerical error decides nothing: no delay starts again. */
    private static final String UNCONTESTED = """
            Cette correction ne change pas le sens de la décision. Les voies et délais de recours restent ceux de la lettre qui vous l’a notifiée.""";

    private final Letters letters;
    private final Mailings mailings;
    private final Organisations organisations;
    private final Authority authority;
    private final Applications applications;
    private final Accounts accounts;
    private final Outbox outbox;
    private final LegalParameters parameters;
    private final Instance instance;

    DecisionChangeLetter(
            Letters letters, Mailings mailings, Organisations organisations, Authority authority, Applications applications, Accounts accounts,
            Outbox outbox, LegalParameters parameters, Instance instance) {
        this.letters = letters;
        this.mailings = mailings;
        this.organisations = organisations;
        this.authority = authority;
        this.applications = applications;
        this.accounts = accounts;
        this.outbox = outbox;
        this.parameters = parameters;
        this.instance = instance;
    }

    /**
     * The change with its letter, at the holder's disposal on the portal where they agreed to it, else to be printed.
     *
     * @param act empty for a clerical error, which the caller signs for the service
     */
    DecisionChange write(ApplicationView dossier, DecidedOutcome outcome, DecisionChange made, Optional<Act> act, Caller by) {
        var today = LocalDate.ofInstant(made.at(), French.PARIS);
        var holder = organisations.view(dossier.holder());
        var view = authority.view();
        var months = parameters.at("recours.contentieux", today).whole();
        var letter = letters.render(
                TEMPLATE,
                Map.of("destinataire", outcome.beneficiary(), "titre", outcome.object(), "reference", outcome.reference(),
                        "nature", made.kind().label(), "objet", made.what(), "avant", made.was(), "apres", made.became(), "motifs", made.reason(),
                        "acte", act.map(voted -> "la délibération n° %s du %s".formatted(voted.number(), French.day(voted.votedOn())))
                                .orElse("le service qui instruit votre dossier"),
                        "voies-de-recours", made.kind().decides() ? CONTESTED.formatted(months) : UNCONTESTED),
                new Subject(KIND, made.id()),
                new Letterhead(view.name(), view.service(), Stream.of(Stream.of(view.address()), view.email().stream(), view.phone().stream()).flatMap(each -> each).toList(),
                        Letterhead.addressed(outcome.beneficiary(), holder.address()), outcome.reference(), "Le " + French.day(today)),
                Optional.of(signatory(act, by, view.service())), by);
        if (applications.filing(dossier.id()).filter(Filing::portalConsent).isPresent()) {
            // I8: the notice says that something waits, by whom and until when, never what
            tell(dossier, "decision.corrected", "Un courrier vous attend", """
                    Un courrier de la Région sur la décision de votre dossier %%s est disponible. Consultez-le dans les %d jours :
                    %%s

                    Sans consultation dans ce délai, il est réputé reçu à la date de sa mise à disposition."""
                    .formatted(parameters.at("notification_electronique.presomption", today).whole()), "/corrections");
            return made.told(letter.pdf(), new Notice(Optional.of(NotificationMode.PORTAL), Optional.empty(), Optional.of(today), Optional.empty()));
        }
        mailings.queue(letter, dossier.id().subject(), outcome.reference(), Letterhead.addressed(outcome.beneficiary(), holder.address()), Posting.Why.NO_CONSENT);
        return made.told(letter.pdf(), new Notice(Optional.of(NotificationMode.LETTER), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    void heard(ApplicationView dossier, Hearing hearing) {
        tell(dossier, "decision.hearing", "Votre réponse est attendue avant le " + French.day(hearing.answerUntil()),
                "La Région envisage de revenir sur l’aide de votre dossier %s. Lisez pourquoi et répondez avant toute décision :\n%s", "/corrections");
    }

    private void tell(ApplicationView dossier, String kind, String subject, String text, String path) {
        accounts.find(dossier.author()).ifPresent(author -> outbox.send(new Message(
                author.email(), "Dossier %s : %s".formatted(dossier.reference(), subject.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + subject.substring(1)),
                "Bonjour,\n\n" + text.formatted(dossier.reference(), instance.link(dossier.path() + path)) + "\n",
                Optional.of(author.id()), Optional.of(dossier.id().subject()), kind)));
    }

    private static Signatory signatory(Optional<Act> act, Caller by, String service) {
        if (act.isPresent()) return new Signatory(act.get().signatory().firstName(), act.get().signatory().name(), act.get().signatory().quality(), service);
        var name = by.signedIn().name().strip();
        int cut = name.indexOf(' ');
        return new Signatory(cut < 0 ? name : name.substring(0, cut), cut < 0 ? name : name.substring(cut + 1), "Pour la Région", service);
    }
}
