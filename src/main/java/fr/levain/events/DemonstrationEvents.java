package fr.levain.events;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.Email;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented meetings: a laureates' day to come, a training that is full, an awareness meeting at a distance, one that took place; and one just held, whose guests are asked what they think. */
@Component
class DemonstrationEvents implements DemonstrationData {
    private static final Details.Contact CONTACT = new Details.Contact("Service innovation sociale (contact inventé)", "rencontres@levain.example", "05 00 00 00 40");

    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Attendance attendance;
    private final Balances balances;
    private final FeedbackStore feedbackStore;
    private final RegistrationStore store;
    private final Laureates laureates;
    private final Accounts accounts;
    private final PartnerTeams teams;

    DemonstrationEvents(
            Gatherings gatherings, Registrations registrations, Attendance attendance, Balances balances,
            FeedbackStore feedbackStore, RegistrationStore store, Laureates laureates, Accounts accounts, PartnerTeams teams) {
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.attendance = attendance;
        this.balances = balances;
        this.feedbackStore = feedbackStore;
        this.store = store;
        this.laureates = laureates;
        this.accounts = accounts;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        laureates.recordAll();
        var officer = persona("nadia.bertin");
        if (officer.isEmpty()) return;
        past(officer.get(), now);
        justHeld(officer.get(), now);
        publish(new Details(GatheringKind.LAUREATES_DAY, "Journée des lauréats de l’innovation sociale",
                "Une journée pour que les porteurs de projets soutenus se rencontrent, comparent leurs difficultés et trouvent des alliés.",
                "9 h 30 : accueil et café\n10 h : trois projets racontent leur première année\n12 h 30 : repas partagé\n14 h : ateliers par thème\n16 h 30 : clôture",
                "Porteurs de projets soutenus par la Région, leurs équipes et leurs partenaires.", at(now, 17, 9, 30), at(now, 17, 17, 0),
                "Maison de l’Exemple, 12 rue des Tilleuls, 87000 Limoges (lieu inventé)", Optional.of("87"), "",
                "Entrée de plain-pied, boucle magnétique dans la grande salle, deux places réservées devant l’entrée.", CONTACT,
                List.of("innovation_sociale", "ess"), Optional.of(60), new Details.AskedNeeds(true, true), 0), Optional.empty(), officer.get(), now);
        persona("claire.dupuy").filter(each -> teams.of(each).contains("adi-na")).ifPresent(partner -> full(partner, now));
        publish(new Details(GatheringKind.AWARENESS, "Innovation sociale : par où commencer ?",
                "Une heure en ligne pour savoir ce qu’est l’innovation sociale, quelles aides existent et à qui parler.",
                "Ce qui compte pour la Région, deux exemples, vos questions.", "Toute personne qui a une idée, sans condition.", at(now, 9, 12, 30), at(now, 9, 13, 30),
                "", Optional.empty(), "https://visio.levain.example/par-ou-commencer", "Sous-titres en direct.", CONTACT,
                List.of("innovation_sociale"), Optional.empty(), new Details.AskedNeeds(true, false), 0), Optional.empty(), officer.get(), now);
    }

    private void full(Caller.Account partner, Instant now) {
        var training = publish(new Details(GatheringKind.TRAINING, "Construire son modèle économique",
                "Une journée de formation, en petit groupe, sur les recettes, les coûts et le point d’équilibre de votre projet.",
                "Matin : lire ses comptes\nAprès-midi : trois scénarios pour votre projet", "Porteurs de projets de l’économie sociale et solidaire.",
                at(now, 24, 9, 0), at(now, 24, 17, 0), "Espace Exemple, 3 quai du Port, 17000 La Rochelle (lieu inventé)", Optional.of("17"), "",
                "Salle au premier étage, avec ascenseur.", new Details.Contact("ADI Nouvelle-Aquitaine (contact inventé)", "formations@levain.example", "05 00 00 01 01"),
                List.of("ess", "emploi_insertion"), Optional.of(6), new Details.AskedNeeds(true, true), 420), Optional.of("adi-na"), partner, now);
        register(training, "Jeanne Morel", "jeanne.morel", List.of("Ali Exemple"), now);
        register(training, "Karim Benali", "karim.benali", List.of("Rose Exemple", "Noé Exemple", "Inès Exemple"), now);
        register(training, "Lucie Faure", "lucie.faure", List.of(), now);
    }

    /** Five weeks ago: who came, what they thought, what it cost. */
    private void past(Caller.Account officer, Instant now) {
        var before = now.minus(Duration.ofDays(60));
        var held = publish(new Details(GatheringKind.NETWORK, "Rencontre : habiter et vieillir autrement",
                "Des porteurs de projets d’habitat partagé et des communes ont confronté leurs expériences.",
                "Visite, échanges, repas.", "Communes, associations, habitants.", at(now, -35, 10, 0), at(now, -35, 16, 0),
                "Salle des fêtes de l’Exemple, 23400 Bourganeuf (lieu inventé)", Optional.of("23"), "", "Salle de plain-pied.", CONTACT,
                List.of("habitat", "sante"), Optional.of(30), new Details.AskedNeeds(false, false), 0), Optional.empty(), officer, before);
        for (var persona : List.of("jeanne.morel", "karim.benali", "lucie.faure", "claire.dupuy", "yann.lebrun", "marc.delmas"))
            persona(persona).ifPresent(each -> register(held, each.name(), persona, List.of(), before));
        var came = store.in(held.id(), RegistrationStatus.REGISTERED);
        var boxes = came.stream().flatMap(each -> each.attendees().stream().map(who -> new Attendance.Ticked(each.id(), who.number()))).toList();
        attendance.note(held.slug(), new HashSet<>(boxes), Set.of(), officer);
        gatherings.hold(held.slug(), officer, held.details().endsAt().plus(Duration.ofDays(1)));
        int mark = 0;
        for (var liked : List.of("La visite du matin.", "Avoir rencontré deux maires.", "", "Les ateliers en petits groupes.", "Le repas, pour parler librement.", ""))
            feedbackStore.add(held.id(), new Feedback(3 + mark++ % 3, 4, liked, mark == 2 ? "Plus de temps pour les questions d’argent." : ""));
        balances.record(held.slug(), new Balance(Euros.of(640), Euros.of(350), Euros.of(85), 26 * 60), officer);
    }

    /** Last week: the links of its mails are open, and nobody has answered yet. */
    private void justHeld(Caller.Account officer, Instant now) {
        var before = now.minus(Duration.ofDays(40));
        var held = publish(new Details(GatheringKind.NETWORK, "Rencontre : réparer plutôt que jeter",
                "Des ateliers de réparation et des communes ont comparé leurs façons de faire.",
                "Tour de table, deux récits, questions.", "Associations, communes, habitants.", at(now, -7, 14, 0), at(now, -7, 17, 0),
                "Maison des associations de l’Exemple, 79000 Niort (lieu inventé)", Optional.of("79"), "", "Salle de plain-pied.", CONTACT,
                List.of("nature", "services"), Optional.of(30), new Details.AskedNeeds(false, false), 0), Optional.empty(), officer, before);
        for (var persona : List.of("jeanne.morel", "karim.benali", "lucie.faure"))
            persona(persona).ifPresent(each -> register(held, each.name(), persona, List.of(), before));
        attendance.note(held.slug(), new HashSet<>(store.in(held.id(), RegistrationStatus.REGISTERED).stream()
                .flatMap(each -> each.attendees().stream().map(who -> new Attendance.Ticked(each.id(), who.number()))).toList()), Set.of(), officer);
        gatherings.hold(held.slug(), officer, now);
    }

    private Gathering publish(Details details, Optional<String> partner, Caller by, Instant now) {
        var made = gatherings.prepare(details, partner, by, now);
        gatherings.publish(made.slug(), by, now);
        return made;
    }

    private void register(Gathering gathering, String name, String persona, List<String> others, Instant now) {
        persona(persona).ifPresent(each -> registrations.register(gathering.slug(),
                new Entry(name, new Email(each.email()), "", others, Optional.empty(), Entry.Needs.NONE, true, true), each, now));
    }

    private Optional<Caller.Account> persona(String name) {
        return accounts.byEmail(name + "@demo.levain.example").flatMap(found -> accounts.caller(found.id()));
    }

    /** The nearest working day: nobody invents a training on a Sunday. */
    private static Instant at(Instant now, int days, int hour, int minute) {
        var day = LocalDate.ofInstant(now, French.PARIS).plusDays(days);
        while (day.getDayOfWeek().getValue() > 5) day = day.plusDays(1);
        return ParisHour.at(day, LocalTime.of(hour, minute)).orElseThrow();
    }
}
