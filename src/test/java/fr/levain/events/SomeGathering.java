package fr.levain.events;

import fr.levain.accounts.Accounts;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Meetings and people of their own for each test, made through the faces. */
@TestComponent
public class SomeGathering {
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final EventRounds rounds;
    private final Accounts accounts;
    private final PartnerTeams teams;
    private final TestClock clock;

    SomeGathering(Gatherings gatherings, Registrations registrations, EventRounds rounds, Accounts accounts, PartnerTeams teams, TestClock clock) {
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.rounds = rounds;
        this.accounts = accounts;
        this.teams = teams;
        this.clock = clock;
    }

    /** Ten days from now, for a day, in Creuse. */
    public static Details details(GatheringKind kind, String title, Instant now, Integer seats) {
        var starts = now.plus(Duration.ofDays(10));
        return new Details(kind, title, "Une rencontre d’essai.", "9 h : accueil\n10 h : ateliers", "Tous", starts, starts.plus(Duration.ofHours(7)),
                "1 rue Haute, 23000 Guéret", Optional.of("23"), "", "De plain-pied.",
                new Details.Contact("Service d’essai", "service@exemple.fr", "05 00 00 00 00"), List.of("habitat"), Optional.ofNullable(seats),
                new Details.AskedNeeds(true, true), kind == GatheringKind.TRAINING ? 420 : 0);
    }

    public Caller.Account persona(String name) {
        return accounts.caller(accounts.byEmail(name + "@demo.levain.example").orElseThrow().id()).orElseThrow();
    }

    public Caller.Account officer() {
        return persona("nadia.bertin");
    }

    public Caller.Account partner() {
        var by = new Caller.System("test");
        var person = accounts.open("Conseil d’essai", "a" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), by);
        teams.add("adi-na", person.id(), by);
        return accounts.caller(person.id()).orElseThrow();
    }

    public Caller.Account somebody() {
        var person = accounts.open("Camille Essai", "c" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    public Gathering published(Integer seats) {
        return published(GatheringKind.NETWORK, seats, Optional.empty(), officer());
    }

    public Gathering published(GatheringKind kind, Integer seats, Optional<String> partner, Caller by) {
        var made = gatherings.prepare(details(kind, "Essai " + UUID.randomUUID(), clock.instant(), seats), partner, by);
        gatherings.publish(made.slug(), by);
        return gatherings.find(made.slug(), by);
    }

    public static Entry entry(Caller.Account who, boolean mayWait, String... others) {
        return new Entry(who.name(), new Email(who.email()), "", List.of(others), Optional.empty(), new Entry.Needs("Place assise", "Sans gluten"), false, mayWait);
    }

    public static Entry entry(String email) {
        return new Entry("Dominique Essai", new Email(email), "Les Semeurs", List.of(), Optional.empty(), Entry.Needs.NONE, true, false);
    }

    public Registration registered(Gathering gathering, Caller.Account who, String... others) {
        return ((RegisterResult.Seated) registrations.register(gathering.slug(), entry(who, false, others), who)).registration();
    }

    public Registration waiting(Gathering gathering, Caller.Account who, String... others) {
        return ((RegisterResult.Waiting) registrations.register(gathering.slug(), entry(who, true, others), who)).registration();
    }

    public Registration again(Registration registration) {
        return registrations.find(registration.token()).registration();
    }

    public void rounds() {
        rounds.passOffersOn();
        rounds.remind();
        rounds.erase();
    }
}
