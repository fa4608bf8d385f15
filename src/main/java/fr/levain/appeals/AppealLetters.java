package fr.levain.appeals;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Filing;
import fr.levain.decisions.Act;
import fr.levain.directory.Authority;
import fr.levain.directory.Organisations;
import fr.levain.documents.DocumentId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.law.Delays;
import fr.levain.law.LegalParameters;
import fr.levain.letters.Letter;
import fr.levain.letters.LetterUse;
import fr.levain.letters.Letterhead;
import fr.levain.letters.Letters;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.letters.Signatory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The two letters of an appeal: that it is received, with all the law asks of a receipt (D3), and its answer (I5, I7). */
@Component
class AppealLetters {
    static final String RECEIVED = "recours-recu";
    static final String ANSWER = "recours-reponse";

    private final Letters letters;
    private final Mailings mailings;
    private final Organisations organisations;
    private final Authority authority;
    private final Teams teams;
    private final Applications applications;
    private final CourtDelays courts;
    private final Delays delays;
    private final LegalParameters parameters;
    private final Clock clock;

    AppealLetters(
            Letters letters, Mailings mailings, Organisations organisations, Authority authority, Teams teams, Applications applications,
            CourtDelays courts, Delays delays, LegalParameters parameters, Clock clock) {
        this.letters = letters;
        this.mailings = mailings;
        this.organisations = organisations;
        this.authority = authority;
        this.teams = teams;
        this.applications = applications;
        this.courts = courts;
        this.delays = delays;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Bean
    static LetterUse appealReceipt() {
        return new LetterUse(RECEIVED, Set.of("destinataire", "titre", "reference", "recours", "recu", "service", "telephone", "silence", "delai", "voies-de-recours"));
    }

    @Bean
    static LetterUse appealAnswer() {
        return new LetterUse(ANSWER, Set.of("destinataire", "titre", "reference", "recours", "recu", "acte", "reponse", "motifs", "voies-de-recours"));
    }

    DocumentId acknowledge(ApplicationView dossier, Appeal appeal, Caller by) {
        var dates = appeal.clock();
        var holder = dossier.holderName();
        var letter = letters.render(RECEIVED, Map.of(
                        "destinataire", holder, "titre", dossier.shownTitle(), "reference", dossier.reference().value(), "recours", appeal.reference(),
                        "recu", French.day(dates.receivedOn()), "service", authority.view().service() + ", " + authority.view().reach(),
                        "telephone", telephone(dossier), "silence", French.day(dates.silentOn()),
                        "delai", delay(dates), "voies-de-recours", paths(dates, courts.of(appeal).until(delays))),
                appeal.id().subject(), head(dossier, holder, appeal), Optional.empty(), by);
        if (appeal.channel() == Appeal.Channel.PAPER) post(letter, dossier, holder, Posting.Why.NO_EMAIL);
        return letter.pdf();
    }

    private static String delay(AppealClock dates) {
        var until = French.day(dates.first().until());
        if (!dates.isInTime()) return "Il est hors du délai, qui courait jusqu’au %s. Un agent dira s’il est examiné ; il n’interrompt pas le délai pour saisir le tribunal.".formatted(until);
        return dates.repeated()
                ? "Vous aviez déjà contesté cette décision : ce second recours n’interrompt pas le délai pour saisir le tribunal."
                : "Il est dans le délai, qui courait jusqu’au %s. Il interrompt le délai pour saisir le tribunal.".formatted(until);
    }

    private static String paths(AppealClock dates, Optional<LocalDate> until) {
        if (!dates.isInTime()) return "Le tribunal administratif juge lui-même des délais ; il se saisit notamment par le site citoyens.telerecours.fr.";
        if (dates.repeated())
            return "Vous pouvez saisir le tribunal administratif %s, que ce recours reçoive une réponse ou non, notamment par le site citoyens.telerecours.fr."
                    .formatted(until.map(day -> "jusqu’au " + French.day(day)).orElse("dans les deux mois qui suivent la réponse à votre premier recours"));
        return "En cas de rejet par silence, vous pouvez en demander les motifs, et saisir le tribunal administratif jusqu’au %s, notamment par le site citoyens.telerecours.fr."
                .formatted(French.day(until.orElseThrow()));
    }

    /** The answer comes too late, or to a request that moved nothing: the day that was said stays. */
    private String unmoved(AppealClock dates, CourtDelay court) {
        var why = dates.isInTime() ? dates.repeated() ? "Vous aviez déjà contesté cette décision : cette réponse n’ouvre pas un nouveau délai."
                : "Cette réponse vient après le délai ouvert par le silence : elle ne l’ouvre pas de nouveau." : "Votre recours était hors délai : il n’a pas prolongé celui du tribunal administratif.";
        return "%s Ce délai %s ; le tribunal en juge lui-même (citoyens.telerecours.fr).".formatted(
                why, court.until(delays).map(day -> "court jusqu’au " + French.day(day)).orElse("court de la réponse à votre premier recours"));
    }

    /**
     * Put on the portal for who agreed to it and appealed there; else printed and posted.
     *
     * @param changes whether another decision takes the place of the one contested: its delay is its own
     */
    Appeal.Answer answer(
            ApplicationView dossier, Appeal appeal, String said, boolean changes, String reasons, Optional<Act> act, Act.Signature signatory, Caller by) {
        var court = courts.of(appeal);
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, French.PARIS);
        var holder = dossier.holderName();
        var letter = letters.render(ANSWER, Map.of(
                        "destinataire", holder, "titre", dossier.shownTitle(), "reference", dossier.reference().value(), "recours", appeal.reference(),
                        "recu", French.day(appeal.clock().receivedOn()),
                        "acte", act.map(voted -> "par la délibération n° %s, votée le %s et transmise au représentant de l’État le %s".formatted(
                                voted.number(), French.day(voted.votedOn()), French.day(voted.transmittedOn().orElseThrow()))).orElse("par une décision signée le " + French.day(today)),
                        "reponse", said, "motifs", reasons,
                        "voies-de-recours", changes || appeal.clock().interrupts() && court.startsAgain(today, delays)
                                ? "Vous pouvez saisir le tribunal administratif dans les %d mois qui suivent la notification de cette lettre, notamment par le site citoyens.telerecours.fr."
                                        .formatted(parameters.at("recours.contentieux", today).whole())
                                : unmoved(appeal.clock(), court)),
                appeal.id().subject(), head(dossier, holder, appeal),
                Optional.of(new Signatory(signatory.firstName(), signatory.name(), signatory.quality(), authority.view().service())), by);
        boolean portal = appeal.channel() == Appeal.Channel.PORTAL && applications.filing(dossier.id()).filter(Filing::portalConsent).isPresent();
        if (!portal) post(letter, dossier, holder, Posting.Why.NO_CONSENT);
        return new Appeal.Answer(act.map(Act::number), reasons, letter.pdf(), portal, portal ? Optional.of(today) : Optional.empty(), Optional.empty(), now);
    }

    /** Of an officer who signs what is not voted, for the service. */
    Act.Signature signatureOf(Caller by) {
        var name = by.signedIn().name().strip();
        int cut = name.indexOf(' ');
        return new Act.Signature(cut < 0 ? name : name.substring(0, cut), cut < 0 ? name : name.substring(cut + 1), "Pour la Région");
    }

    private void post(Letter letter, ApplicationView dossier, String holder, Posting.Why why) {
        mailings.queue(letter, dossier.id().subject(), dossier.reference().value(), recipient(dossier, holder), why);
    }

    private List<String> recipient(ApplicationView dossier, String holder) {
        return Letterhead.addressed(holder, organisations.view(dossier.holder()).address());
    }

    private Letterhead head(ApplicationView dossier, String holder, Appeal appeal) {
        var view = authority.view();
        return new Letterhead(view.name(), view.service(),
                Stream.of(Stream.of(view.address()), view.email().stream(), view.phone().stream()).flatMap(each -> each).toList(),
                recipient(dossier, holder), dossier.reference() + " · " + appeal.reference(), "Le " + French.day(clock.instant()));
    }

    private String telephone(ApplicationView dossier) {
        return teams.bySlug(dossier.team()).flatMap(Team::phone).or(() -> authority.view().phone()).orElseGet(() -> authority.view().reach());
    }
}
