package fr.levain.assessment;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and until when; who stands in. Declared by the officer, or for them by a head or an administrator. */
@Service
@Transactional
public class Absences {
    private static final int LONGEST_DAYS = 400;

    /** How declaring an absence ends. */
    public sealed interface DeclareResult {
        /** @param handed dossiers that passed to the deputy at once */
        record Declared(Absence absence, int handed) implements DeclareResult {}

        /** @param field of the form it is about */
        record Refused(String field, String message) implements DeclareResult {}
    }

    private final AbsenceStore store;
    private final Handovers handovers;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(AbsenceStore store, Handovers handovers, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Those under way and to come, whoever is away: the whole service knows whom to ask. */
    @Transactional(readOnly = true)
    public List<Absence> standing() {
        return store.standing(today());
    }

    /** Those who follow dossiers, by name. */
    @Transactional(readOnly = true)
    public List<Person> officers() {
        return Stream.concat(accounts.holding(Role.CASE_OFFICER).stream(), accounts.holding(Role.HEAD).stream())
                .distinct().sorted(Comparator.comparing(Person::name)).toList();
    }

    /** Whether this caller may declare and end the absences of that officer. */
    public boolean mayDeclareFor(AccountId officer, Caller by) {
        return by.has(Role.ADMINISTRATOR) || by.has(Role.HEAD) || by.signedIn().id().equals(officer);
    }

    /** The absence that covers this day; empty when the officer is there. */
    @Transactional(readOnly = true)
    public Optional<Absence> of(AccountId officer, LocalDate day) {
        return store.of(officer, day).stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** Who stands in today: a deputy away too has their own. The officer themselves when they are there, or when all are away. */
    @Transactional(readOnly = true)
    public AccountId standingIn(AccountId officer) {
        var met = new HashSet<AccountId>();
        var found = officer;
        for (var absence = of(found, today()); absence.isPresent(); absence = of(found, today())) {
            if (!met.add(found)) return officer;
            found = absence.get().deputy();
        }
        return found;
    }

    /** @throws NotAllowed when the absence of that officer is not the caller's to declare */
    public DeclareResult declare(AccountId officer, LocalDate from, LocalDate until, AccountId deputy, boolean handsOver, Caller by) {
        if (!mayDeclareFor(officer, by)) throw new NotAllowed();
        store.lock(officer);
        var refused = refusal(officer, from, until, deputy);
        if (refused.isPresent()) return refused.get();
        var now = clock.instant();
        var absence = new Absence(UuidV7.at(now), officer, from, until, deputy, handsOver, Optional.empty());
        store.add(absence, by, now);
        events.publishEvent(new AbsenceDeclared(officer, now, by, deputy, from, until));
        return new DeclareResult.Declared(absence, handsOver && absence.covers(today()) ? handovers.handOver(absence, by) : 0);
    }

    /**
     * The officer is back, before the last day or after it; or does not leave. Dossiers handed over come back.
     *
     * @return how many came back
     */
    public int end(UUID id, Caller by) {
        var absence = store.find(id).orElseThrow(() -> new NotFound("absence " + id));
        if (!(by instanceof Caller.System) && !mayDeclareFor(absence.officer(), by)) throw new NotAllowed();
        return handovers.giveBack(absence, by);
    }

    private Optional<DeclareResult.Refused> refusal(AccountId officer, LocalDate from, LocalDate until, AccountId deputy) {
        var officers = officers().stream().map(Person::id).toList();
        if (!officers.contains(officer)) return refuse("agent", "Choisissez une personne qui suit des dossiers.");
        if (until.isBefore(from)) return refuse("jusque-jour", "Le dernier jour vient avant le premier : corrigez l’un ou l’autre.");
        if (until.isBefore(today())) return refuse("jusque-jour", "Cette absence est déjà finie : indiquez un dernier jour à venir.");
        if (until.isAfter(from.plusDays(LONGEST_DAYS))) return refuse("jusque-jour", "Une absence dure 400 jours au plus. Au-delà, confiez les dossiers pour de bon.");
        if (deputy.equals(officer) || !officers.contains(deputy)) return refuse("suppleant", "Choisissez un ou une collègue qui suit des dossiers.");
        var own = store.of(officer, from).stream().filter(other -> other.meets(from, until)).findFirst();
        if (own.isPresent()) return refuse("depuis-jour", "Une absence est déjà déclarée du %s au %s. Mettez-y fin d’abord.".formatted(
                French.day(own.get().from()), French.day(own.get().until())));
        return store.of(deputy, from).stream().filter(other -> other.meets(from, until)).findFirst().flatMap(away ->
                refuse("suppleant", "Cette personne est absente aussi, du %s au %s. Choisissez quelqu’un d’autre.".formatted(
                        French.day(away.from()), French.day(away.until()))));
    }

    private static Optional<DeclareResult.Refused> refuse(String field, String message) {
        return Optional.of(new DeclareResult.Refused(field, message));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), French.PARIS);
    }
}
