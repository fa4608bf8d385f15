package fr.levain.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationReference;
import fr.levain.committees.Ballot;
import fr.levain.committees.Committee;
import fr.levain.committees.Deliberations;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.MemberReadings;
import fr.levain.committees.Polls;
import fr.levain.committees.SomeCommittee;
import fr.levain.testing.JourneyTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One whole session: twelve files, seven members, one recusal, one holder heard, one deferral, one what-if, minutes, act, letters. */
@JourneyTest
class CommitteeSessionTests {
    private static final List<String> TITLES = List.of(
            "Habitat partagé de Castillon", "Mobilité partagée en Haute-Corrèze", "Cuisine mobile du Thaurion", "Fab lab des Landes",
            "Café des aidants du Nontronnais", "Recycl’Gâtine", "Jardins du Bassin", "Radio des quartiers", "Garage solidaire de Guéret",
            "Crèche des saisonniers", "Atelier vélo du Marais", "Épicerie de la vallée");

    private static final int RECUSED = 1;
    private static final int WITH_RESERVE = 2;
    private static final int BALLOTED = 3;
    private static final int DEFERRED = 4;
    private static final int UNFAVOURABLE = 11;
    /** How many each member scores on her screen, who then goes on the same way by the service behind it. */
    private static final int SCORED_ON_SCREEN = 2;

    /** Held by somebody who reads her letters at the end: one aid, one refusal. */
    private static final Set<Integer> HERS = Set.of(0, UNFAVOURABLE);

    @LocalServerPort int port;
    @Autowired SomeCommittee some;
    @Autowired Meetings meetings;
    @Autowired MemberReadings readings;
    @Autowired Deliberations deliberations;
    @Autowired Polls polls;
    @Autowired TestClock clock;

    @Test
    void a_committee_meets_from_its_convocation_to_the_letters_that_follow() {
        var committee = some.committee(SomeCommittee.RULES);
        var references = new ArrayList<ApplicationReference>();
        var jeanne = some.persona("jeanne.morel");
        for (int i = 0; i < TITLES.size(); i++) {
            var euros = 5_000 + 500 * i;
            references.add(some.scored(HERS.contains(i) ? some.dossier(committee, TITLES.get(i), euros, jeanne) : some.dossier(committee, TITLES.get(i), euros), 4 - i / 4));
        }

        String meeting;
        try (var secretary = Visitor.at(port).signedInAs("Nadia Bertin")) {
            meeting = prepare(secretary, committee);
        }
        var id = new MeetingId(UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)));
        try (var member = Visitor.at(port).signedInAs("Lucie Faure")) {
            readAndScore(member, meeting, references);
        }
        others(id, references);

        try (var secretary = Visitor.at(port).signedInAs("Nadia Bertin"); var member = Visitor.at(port).signedInAs("Lucie Faure")) {
            open(secretary, meeting);
            member.opens("/mes-seances/" + id);
            simulate(secretary, meeting);
            for (int i = 0; i < references.size(); i++) {
                if (i == BALLOTED) ballot(secretary, member, id, references.get(i), i);
                else deliberate(secretary, meeting, references.get(i), i);
            }
            // server-sent events: the screen of a member follows without being touched
            member.page.waitForCondition(() -> member.text().contains("défavorable"));
            member.doesNotSee("Mobilité partagée en Haute-Corrèze");
            secretary.opens(meeting + "/salle");
            secretary.sees("12 avis rendus");
            Pictures.of(secretary, "comite-salle");
            Pictures.of(member, "comite-membre");
            writeMinutes(secretary);
        }
        try (var chair = Visitor.at(port).signedInAs("Anne Vidal")) {
            chair.opens("/mon-espace");
            chair.clicks("Comité d’essai");
            chair.clicks("Procès-verbal");
            chair.sees("Mme Vidal demande que soit noté son désaccord.");
            chair.clicks("Signer le procès-verbal");
            chair.sees("Signé le");
            Pictures.of(chair, "comite-pv");
        }
        try (var assembly = Visitor.at(port).signedInAs("Sophie Lambert")) {
            report(assembly, id);
            vote(assembly, references);
            write(assembly);
            try (var holder = Visitor.at(port).signedInAs("Jeanne Morel"); var officer = Visitor.at(port).signedInAs("Nadia Bertin")) {
                readLetters(holder, references);
                giveFeedback(officer, assembly, holder, references.get(UNFAVOURABLE));
            }
        }
    }

    /** A secret vote on the screens: one member votes from hers, the others as she does, two by a show of paper. */
    private void ballot(Visitor secretary, Visitor member, MeetingId id, ApplicationReference reference, int place) {
        clock.advance(Duration.ofMinutes(20));
        deliberations.call(id, reference.value(), some.officer());
        secretary.opens("/seances/" + id + "/dossiers/" + reference);
        secretary.chooses("sens", "FAVOURABLE");
        secretary.types("montant", "" + (5_000 + 500 * place));
        secretary.accepts("secret");
        secretary.clicks("Faire voter sur les écrans");
        secretary.sees("0 sur 6 ont voté");
        readings.declareNoInterest(id, reference.value(), some.persona("lucie.faure"));
        member.page.waitForCondition(() -> member.text().contains("Un vote est ouvert sur « " + TITLES.get(place) + " »"));
        member.clicks("Voter");
        Pictures.of(member, "comite-bulletin");
        member.chooses("voix-2", "FOR");
        member.clicks("Voter");
        member.sees("Votre vote est reçu.");
        var poll = polls.awaiting(readings.seated(id, some.persona("anne.vidal"))).getFirst();
        for (var seat : Map.of("anne.vidal", 1, "claire.dupuy", 3, "yann.lebrun", 4).entrySet())
            polls.cast(id, reference.value(), poll.id(), Map.of(seat.getValue(), Ballot.FOR), some.persona(seat.getKey()));
        secretary.page.waitForCondition(() -> secretary.text().contains("4 sur 6 ont voté"));
        Pictures.of(secretary, "comite-vote");
        secretary.types("papier-contre", "1");
        secretary.clicks("Clore le vote et compter");
        secretary.sees("Vote à bulletin secret : 4 pour, 1 contre, 1 abstention");
    }

    private static void readLetters(Visitor holder, List<ApplicationReference> references) {
        holder.opens("/dossiers/" + references.getFirst() + "/notification");
        holder.clicks("Consulter le courrier");
        holder.sees("vous attribue 5 000,00 €");
        holder.opens("/dossiers/" + references.get(UNFAVOURABLE) + "/notification");
        holder.clicks("Consulter le courrier");
        holder.sees("Le plan de financement ne tient pas sans l’aide.");
    }

    /** Read over by who instructed, released as a third act, read by who was refused. */
    private static void giveFeedback(Visitor officer, Visitor assembly, Visitor holder, ApplicationReference refused) {
        officer.opens("/instruction/" + refused + "/retour");
        officer.types("mots", "Réunissez deux cofinanceurs par écrit, puis déposez de nouveau.");
        officer.clicks("Enregistrer, relu");
        assembly.page.reload();
        assembly.clicks("Publier le retour prêt");
        holder.opens("/dossiers/" + refused + "/retour");
        holder.sees("Réunissez deux cofinanceurs par écrit");
        Pictures.of(holder, "comite-retour");
    }

    private String prepare(Visitor secretary, Committee committee) {
        secretary.opens("/comites");
        secretary.opens("/comites/" + committee.slug());
        secretary.clicks("Ouvrir une séance");
        var day = today().plusDays(20);
        secretary.typesDay("jour", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        secretary.types("heure", "14 h");
        secretary.types("lieu", "Salle 12, Bordeaux");
        secretary.clicks(secretary.page.locator("form[action$='/seances'] button"));
        var meeting = secretary.path();
        for (var box : secretary.page.locator("input[name=dossier]").all()) box.check();
        secretary.clicks("Inscrire à l’ordre du jour");
        secretary.sees("12 dossiers, 4 h 00");
        secretary.selects("entendu", secretary.page.locator("#entendu option").nth(1).getAttribute("value"));
        secretary.clicks("L’entendre");
        secretary.clicks("Convoquer les membres");
        secretary.sees("Membres convoqués le");
        clock.advance(Duration.ofDays(13));
        secretary.opens(meeting);
        secretary.clicks("Figer les dossiers maintenant");
        secretary.sees("Empreinte SHA-256");
        Pictures.of(secretary, "comite-preparation");
        return meeting;
    }

    private static void readAndScore(Visitor member, String meeting, List<ApplicationReference> references) {
        var mine = "/mes-seances/" + meeting.substring(meeting.lastIndexOf('/') + 1);
        member.opens("/mon-espace");
        member.clicks("Comité d’essai");
        member.sees("12 dossiers attendent");
        member.opens(mine + "/" + references.getFirst());
        member.doesNotSee("La proposition du service");
        Pictures.of(member, "comite-declaration");
        member.chooses("interet", "aucun");
        member.clicks("Déclarer");
        member.sees("La proposition du service");
        member.chooses("note", "3");
        member.types("remarque", "Un collectif solide.");
        member.clicks("Enregistrer ma note");
        member.sees("Votre note est enregistrée.");
        Pictures.of(member, "comite-note");

        member.opens(mine + "/" + references.get(RECUSED));
        member.chooses("interet", "deport");
        member.selects("motif", "OFFICE");
        member.clicks("Déclarer");
        member.sees("Vous vous êtes déporté de 1 dossier");
        member.doesNotSee(TITLES.get(RECUSED));
    }

    /** The other members sign in, declare and score, on as many screens as there are members. */
    private void others(MeetingId id, List<ApplicationReference> references) {
        var names = Map.of("Anne Vidal", "anne.vidal", "Claire Dupuy", "claire.dupuy", "Yann Lebrun", "yann.lebrun", "Marc Delmas", "marc.delmas");
        names.forEach((name, account) -> {
            try (var screen = Visitor.at(port).signedInAs(name)) {
                for (var reference : references.subList(0, SCORED_ON_SCREEN)) {
                    screen.opens("/mes-seances/" + id + "/" + reference);
                    screen.chooses("interet", "aucun");
                    screen.clicks("Déclarer");
                    screen.chooses("note", "3");
                    screen.clicks("Enregistrer ma note");
                    screen.sees("Votre note est enregistrée.");
                }
            }
            var member = some.persona(account);
            for (var reference : references.subList(SCORED_ON_SCREEN, references.size())) {
                readings.declareNoInterest(id, reference.value(), member);
                readings.score(id, reference.value(), Optional.of(3), "", UUID.randomUUID(), 0, member);
            }
        });
    }

    private void open(Visitor secretary, String meeting) {
        clock.advance(Duration.ofDays(7));
        secretary.opens(meeting);
        secretary.clicks("Entrer en séance");
        for (int seat = 1; seat <= 5; seat++) secretary.selects("presence-" + seat, seat == 5 ? "REMOTE" : "PRESENT");
        secretary.selects("presence-6", "EXCUSED");
        secretary.selects("mandat-6", "3");
        secretary.selects("presence-7", "ABSENT");
        secretary.clicks("Enregistrer les présences");
        secretary.sees("Quorum : 6 sur 7, il en faut 4");
        secretary.clicks("Ouvrir la séance");
        secretary.sees("Séance ouverte");
    }

    /** A tighter envelope, then a floor on scores: two scenarios side by side, one adopted by the head as the list of the session. */
    private void simulate(Visitor secretary, String meeting) {
        var what = meeting + "/simulation";
        secretary.opens(meeting + "/salle");
        secretary.clicks("Simuler");
        secretary.types("enveloppe", "50 000");
        secretary.clicks("Recalculer");
        secretary.sees("en attente");
        secretary.types("nom", "Enveloppe serrée");
        secretary.clicks("Enregistrer le scénario");
        secretary.opens(what);
        secretary.types("seuil", "60");
        secretary.clicks("Recalculer");
        Pictures.of(secretary, "comite-simulation");
        secretary.types("nom", "Note de 60 au moins");
        secretary.clicks("Enregistrer le scénario");
        secretary.opens(what);
        secretary.clicks("Comparer les deux");
        secretary.sees("Enveloppe serrée");
        secretary.sees("Note de 60 au moins");
        Pictures.of(secretary, "comite-comparaison");
        try (var head = Visitor.at(port).signedInAs("Hélène Roux")) {
            head.opens(what);
            head.clicks("Enveloppe serrée");
            head.clicks("Adopter comme liste de la séance");
            head.sees("Le comité part de cette liste");
        }
        secretary.opens(meeting + "/salle");
        secretary.sees("retenu par la liste");
    }

    private void deliberate(Visitor secretary, String meeting, ApplicationReference reference, int place) {
        clock.advance(Duration.ofMinutes(5));
        secretary.opens(meeting + "/dossiers/" + reference);
        secretary.clicks("Appeler ce dossier");
        if (secretary.text().contains("Le porteur entre")) secretary.clicks("Le porteur entre");
        clock.advance(Duration.ofMinutes(15));
        boolean recused = place == RECUSED;
        secretary.sees(recused ? "Quorum du dossier : 5 sur 6" : "Quorum du dossier : 6 sur 7");
        secretary.chooses("sens", place == DEFERRED ? "DEFERRED" : place == UNFAVOURABLE ? "UNFAVOURABLE" : place == WITH_RESERVE ? "WITH_RESERVE" : "FAVOURABLE");
        if (place != DEFERRED && place != UNFAVOURABLE) secretary.types("montant", "" + (5_000 + 500 * place));
        if (place == WITH_RESERVE) secretary.types("conditions", "Deux partenaires signent avant l’avance.");
        if (place == DEFERRED || place == UNFAVOURABLE) secretary.types("motifs", "Le plan de financement est à préciser.");
        secretary.types("pour", "5");
        secretary.types("contre", recused ? "0" : "1");
        secretary.types("abstentions", "0");
        if (place == WITH_RESERVE) Pictures.of(secretary, "comite-avis");
        secretary.clicks("Enregistrer l’avis");
        assertThat(secretary.path()).as(secretary.text()).isEqualTo(meeting + "/salle");
    }

    private static void writeMinutes(Visitor secretary) {
        secretary.clicks("Lever la séance");
        secretary.clicks("Écrire le projet de procès-verbal");
        var text = secretary.page.locator("#texte").inputValue();
        assertThat(text).contains("Déport : Lucie Faure (mandat ou fonction dans la structure)", "Mandat : Odile Exemple donne sa voix à Claire Dupuy",
                "Dossier ajourné.", "Porteur entendu à", "Avis favorable avec réserve");
        secretary.types("texte", text.replace("Aucun membre ne demande que son désaccord soit consigné.", "Mme Vidal demande que soit noté son désaccord."));
        secretary.clicks("Enregistrer le texte");
    }

    private void vote(Visitor assembly, List<ApplicationReference> references) {
        assembly.opens("/decisions/nouvelle");
        assembly.types("numero", "2026." + references.getFirst() + ".CP");
        assembly.typesDay("vote", today().getDayOfMonth(), today().getMonthValue(), today().getYear());
        assembly.types("organe", "Commission permanente");
        assembly.types("effectif", "53");
        assembly.types("pour", "41");
        assembly.types("contre", "3");
        assembly.types("abstentions", "2");
        assembly.types("prenom", "Anne");
        assembly.types("nom", "Vidal");
        assembly.types("qualite", "Conseillère régionale déléguée");
        assembly.clicks(assembly.page.locator("form[action='/decisions'] button").last());
        assembly.sees("Le comité a ajourné ce dossier");
        assembly.sees("Deux partenaires signent avant l’avance.");
        for (int i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            if (i == DEFERRED) continue;
            if (i == UNFAVOURABLE) {
                assembly.clicks(assembly.page.locator("section[aria-labelledby='titre-%s'] > details > summary".formatted(reference)));
                assembly.types("motifs-" + reference, "Le plan de financement ne tient pas sans l’aide.");
                assembly.clicks(assembly.page.locator("form[action$=\"/refus/%s\"] button".formatted(reference)));
            } else {
                assembly.clicks(assembly.page.locator("form[action$=\"/attributions/%s\"] button".formatted(reference)));
            }
        }
        assembly.sees("Attribué");
        assembly.sees("Refusé");
        assembly.typesDay("transmission", today().getDayOfMonth(), today().getMonthValue(), today().getYear());
        assembly.clicks("Enregistrer la transmission");
        assembly.sees("Transmise au préfet");
    }

    /** Eleven decisions, eleven letters, one act. */
    private void write(Visitor assembly) {
        var act = assembly.path();
        assembly.clicks("Notifier toutes les décisions");
        assembly.sees("Relire la lettre (PDF)");
        Pictures.of(assembly, "comite-lettres");
        assembly.clicks("Envoyer les 11 lettres prêtes");
        assembly.sees("11 dossiers traités");
        Pictures.of(assembly, "comite-envoi");
        assembly.opens(act + "/retours");
        assembly.sees("n’est pas encore notifiée");
    }

    private void report(Visitor assembly, MeetingId id) {
        assembly.opens("/decisions/rapports/nouveau?seance=" + id);
        assembly.typesDay("vote", today().getDayOfMonth(), today().getMonthValue(), today().getYear());
        assembly.types("objet", "Soutien à l’innovation sociale");
        assembly.types("expose", "La Région soutient les projets que leurs habitants construisent.");
        Pictures.of(assembly, "rapport-choix");
        assembly.clicks("Établir le rapport");
        assembly.sees("Tout télécharger (ZIP)");
        Pictures.of(assembly, "rapport-etabli");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
