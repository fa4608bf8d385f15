package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.AgendaQuery;
import fr.levain.events.Attendee;
import fr.levain.events.AttendeeList;
import fr.levain.events.Balance;
import fr.levain.events.Balances;
import fr.levain.events.Details;
import fr.levain.events.Entry;
import fr.levain.events.EventSettings;
import fr.levain.events.FeedbackResults;
import fr.levain.events.Gathering;
import fr.levain.events.GatheringId;
import fr.levain.events.GatheringKind;
import fr.levain.events.GatheringStatus;
import fr.levain.events.InvitationCriteria;
import fr.levain.events.InvitationPreview;
import fr.levain.events.Invitee;
import fr.levain.events.MyRegistration;
import fr.levain.events.RegisterResult;
import fr.levain.events.Registration;
import fr.levain.events.RegistrationStatus;
import fr.levain.events.Seats;
import fr.levain.events.web.FeedbackClosedPage.Why;
import fr.levain.kernel.Euros;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public class EventsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    private static final EventSettings SETTINGS = new EventSettings(List.of(7, 1), 48, 48, 8, new EventSettings.Keeping(3, 24, 36, 30), 5,
            List.of(new EventSettings.Theme("habitat", "Habitat, urbanisme"), new EventSettings.Theme("ess", "Économie sociale et solidaire")));
    private static final List<Choice> DEPARTMENTS = List.of(Choice.of("23", "Creuse (23)"), Choice.of("87", "Haute-Vienne (87)"));
    private static final List<Choice> THEMES = List.of(Choice.of("habitat", "Habitat, urbanisme"));

    private static Gathering gathering(GatheringStatus status, boolean remote, Duration from) {
        var starts = NOW.plus(from);
        var details = new Details(GatheringKind.LAUREATES_DAY, "Journée des lauréats de l’innovation sociale", "Une journée pour se rencontrer et trouver des alliés.",
                "9 h 30 : accueil\n12 h 30 : repas partagé", "Porteurs de projets soutenus.", starts, starts.plus(Duration.ofHours(7)),
                remote ? "" : "Maison de l’Exemple, 12 rue des Tilleuls, 87000 Limoges", remote ? Optional.empty() : Optional.of("87"),
                remote ? "https://visio.exemple.fr/salle" : "", "Entrée de plain-pied, boucle magnétique.",
                new Details.Contact("Service innovation sociale", "rencontres@exemple.fr", "05 00 00 00 40"), List.of("habitat", "ess"), Optional.of(60),
                new Details.AskedNeeds(true, true), 0);
        return new Gathering(new GatheringId(new UUID(0, status.ordinal() + 1)), "journee-des-laureats", status, details, Optional.empty(), 1, 2, "482913",
                status == GatheringStatus.CANCELLED ? "L’intervenante est souffrante." : "", NOW, Optional.of(NOW), Optional.empty());
    }

    private static Registration registration(RegistrationStatus status, boolean present) {
        return new Registration(new UUID(1, status.ordinal()), new GatheringId(new UUID(0, 2)), status, "c@exemple.fr", "Camille Exemple", "Les Semeurs", Optional.empty(),
                Optional.empty(), List.of(new Attendee(1, "Camille Exemple", present ? Optional.of(NOW) : Optional.empty()), new Attendee(2, "Ali Exemple", Optional.empty())),
                "jeton", false, false, NOW, NOW, NOW, status == RegistrationStatus.OFFERED ? Optional.of(NOW.plus(Duration.ofDays(2))) : Optional.empty());
    }

    private static Page mine(RegistrationStatus status, Gathering gathering, boolean present) {
        return new MyRegistrationPage(new MyRegistration(registration(status, present), gathering), status == RegistrationStatus.WAITING ? 3 : 0, Optional.empty(), null,
                List.of(), FormErrors.none(), 200, NOW);
    }

    @Override
    public List<Page> pages() {
        var open = gathering(GatheringStatus.PUBLISHED, false, Duration.ofDays(9));
        var today = gathering(GatheringStatus.PUBLISHED, true, Duration.ofMinutes(-20));
        var cancelled = gathering(GatheringStatus.CANCELLED, false, Duration.ofDays(9));
        var held = gathering(GatheringStatus.HELD, false, Duration.ofDays(-9));
        var draft = gathering(GatheringStatus.DRAFT, false, Duration.ofDays(9));
        var seats = new Seats(Optional.of(60), 48);
        var full = new Seats(Optional.of(60), 60);
        var figures = new Balances.Figures(Map.of(RegistrationStatus.REGISTERED, 48, RegistrationStatus.WAITING, 3), 41, 120);
        var typed = new Typed(Map.of("nom", "Camille Exemple", "courriel", "c@", "autres", "Ali Exemple"));
        var list = new AttendeeList(open, List.of(registration(RegistrationStatus.REGISTERED, true), registration(RegistrationStatus.WAITING, false)),
                Map.of(new UUID(1, RegistrationStatus.REGISTERED.ordinal()), new Entry.Needs("Place assise", "Sans gluten")), true, 1);
        var results = new FeedbackResults(41, 5, 20, List.of(1, 1, 2, 8, 8), List.of(0, 2, 3, 9, 6), List.of("Les ateliers."), List.of("Plus de temps."));
        var few = new FeedbackResults(41, 5, 2, List.of(), List.of(), List.of(), List.of());
        var criteria = new InvitationCriteria(true, Optional.of(2017), false, true, Set.of("23"), Set.of());
        var preview = new InvitationPreview(List.of(new Invitee("a@exemple.fr", "Le Four partagé, projet « Le four commun »", "Projet « Le four commun », soutenu en 2017 (Creuse).")), 2, 1, 1, 3);
        return List.of(
                new AgendaPage(AgendaQuery.ALL, new Agenda.Page(List.of(open, cancelled), true), Map.of(open.id(), seats, cancelled.id(), seats), DEPARTMENTS, SETTINGS, NOW),
                new AgendaPage(new AgendaQuery(Optional.of(GatheringKind.TRAINING), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        new Agenda.Page(List.of(), false), Map.of(), DEPARTMENTS, SETTINGS, NOW),
                new GatheringPage(open, seats, "Région Nouvelle-Aquitaine", Optional.of("Haute-Vienne (87)"), List.of("Habitat, urbanisme"), true, NOW),
                new GatheringPage(open, full, "ADI Nouvelle-Aquitaine", Optional.empty(), List.of(), false, NOW),
                new GatheringPage(cancelled, seats, "Région Nouvelle-Aquitaine", Optional.empty(), List.of(), false, NOW),
                new RegistrationFormPage(open, seats, Optional.empty(), List.of(), SETTINGS, typed, Optional.empty(), FormErrors.of("courriel", "Cette adresse est incomplète."), 422),
                new RegistrationFormPage(open, full, Optional.empty(), List.of(), SETTINGS, typed, Optional.of(new RegisterResult.Full(0, 2)), FormErrors.none(), 409),
                new LinkOnItsWayPage(open, "c@exemple.fr", 48, false), new LinkOnItsWayPage(open, "c@exemple.fr", 48, true),
                mine(RegistrationStatus.TO_CONFIRM, open, false), mine(RegistrationStatus.REGISTERED, today, false), mine(RegistrationStatus.REGISTERED, held, true),
                mine(RegistrationStatus.WAITING, open, false), mine(RegistrationStatus.OFFERED, open, false),
                new FeedbackPage(held, "secret", 2, Typed.NOTHING, FormErrors.of("satisfaction", "Dites si la rencontre vous a satisfait.")),
                new FeedbackClosedPage(held, Why.USED, 0, "secret"), new FeedbackClosedPage(held, Why.THANKS, 2, "secret"),
                new OptOutPage(open, "jeton", false), new OptOutPage(open, "jeton", true),
                new UpcomingPage(List.of(open), Map.of(open.id(), seats), NOW),
                new MyRegistrationsCard(List.of(new MyRegistration(registration(RegistrationStatus.REGISTERED, false), open))),
                new GatheringsPage(List.of(open, draft), Map.of(open.id(), seats, draft.id(), seats), Map.of(open.id(), "Région", draft.id(), "ADI Nouvelle-Aquitaine"), true),
                new GatheringFormPage(Optional.empty(), 0, GatheringTyped.NOTHING, List.of(Choice.of("region", "La Région"), Choice.of("adi-na", "ADI-NA")), DEPARTMENTS, THEMES,
                        FormErrors.of("titre", "Donnez un titre à la rencontre.").plus("jour-jour", "Indiquez le jour, par exemple 10 12 2026.")),
                new GatheringFormPage(Optional.of(open), 2, GatheringTyped.of(open), List.of(), DEPARTMENTS, THEMES, FormErrors.none()),
                new OrganiserPage(open, seats, figures, Balance.NONE, "Région Nouvelle-Aquitaine", true, "La rencontre est à l’agenda.", NOW),
                new OrganiserPage(held, seats, figures, new Balance(Euros.of(640), Euros.of(350), Euros.ZERO, 1560), "ADI Nouvelle-Aquitaine", false, null, NOW),
                new CancellationPage(open, 51, "", FormErrors.of("raison", "Dites pourquoi, en 500 caractères au plus.")),
                new AttendeesPage(list, SETTINGS, 1, null),
                new InvitationsPage(open, criteria, true, preview, List.of(Choice.of("2017", "2017")), DEPARTMENTS, THEMES, 1, FormErrors.none(), NOW),
                new BalancePage(held, new Balance(Euros.of(640), Euros.of(350), Euros.ZERO, 1560), figures, results, true, new Typed(Map.of("lieu", "640")), FormErrors.none()),
                new BalancePage(held, Balance.NONE, figures, few, false, Typed.NOTHING, FormErrors.none()));
    }
}
