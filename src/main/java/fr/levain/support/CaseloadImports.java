package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.projects.ProjectId;
import fr.levain.support.ImportReport.Outcome;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables that another tool keeps: each row opens a follow-up once, by its key, and moves it to another step when it comes back
 * with one. All the rows are taken, or none.
 */
@Service
@Transactional
public class CaseloadImports {
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final SupportPlans plans;
    private final PlanStore store;
    private final PartnerTeams teams;
    private final Territories territories;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseloadImports(SupportPlans plans, PlanStore store, PartnerTeams teams, Territories territories, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.teams = teams;
        this.territories = territories;
        this.events = events;
        this.clock = clock;
    }

    private record Wanted(CaseloadFile.Row row, Programme programme, String step, Holder holder, LocalDate openedOn, Optional<AccountId> adviser) {}

    /** A row that cannot be taken; the message says why and what to do, in French. */
    private static final class Refusal extends RuntimeException {
        Refusal(String why) {
            super(why);
        }
    }

    /** What became of each row, or why none is taken. */
    public ImportReport run(byte[] content, Caller caller) {
        CaseloadFile file;
        try {
            file = CaseloadFile.read(content);
        } catch (CaseloadFile.Unreadable unreadable) {
            return ImportReport.unreadable(unreadable.why());
        }
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var programmes = plans.programmesOf(caller);
        var wanted = new ArrayList<Wanted>();
        var refused = new ArrayList<ImportReport.Line>();
        var keys = new HashSet<String>();
        for (var row : file.rows()) {
            try {
                if (!row.get("cle").isEmpty() && !keys.add(row.get("programme") + "\n" + row.get("cle"))) throw new Refusal("La clé « %s » paraît deux fois.".formatted(row.get("cle")));
                wanted.add(wanted(row, programmes, today));
            } catch (Refusal why) {
                refused.add(new ImportReport.Line(row.line(), row.get("projet"), Outcome.REFUSED, String.valueOf(why.getMessage())));
            }
        }
        if (!refused.isEmpty()) return new ImportReport(Optional.empty(), refused, false);
        var now = clock.instant();
        var lines = wanted.stream().map(each -> take(each, now, caller)).toList();
        var report = new ImportReport(Optional.empty(), lines, true);
        for (var partner : wanted.stream().map(each -> each.programme().partner()).distinct().toList())
            events.publishEvent(new CaseloadImported(partner, Digest.of(content), report.count(Outcome.OPENED), report.count(Outcome.MOVED), now, caller));
        return report;
    }

    private ImportReport.Line take(Wanted wanted, Instant now, Caller caller) {
        var programme = wanted.programme();
        var key = wanted.row().get("cle");
        var known = store.byReference(key).filter(plan -> plan.programme().equals(programme.slug()) && plan.partner().equals(programme.partner()))
                .or(() -> store.opened(programme.partner(), programme.slug(), Origin.IMPORT, key));
        if (known.isPresent()) return moved(known.get(), wanted, now, caller);
        var source = new Source(Origin.IMPORT, key, ProjectId.at(now), wanted.row().get("projet"), wanted.holder());
        var opened = plans.open(UUID.nameUUIDFromBytes((programme.slug() + "\n" + key).getBytes(StandardCharsets.UTF_8)), programme, source, wanted.openedOn(), wanted.adviser(), now, caller);
        return switch (opened) {
            case OpenResult.Opened(var plan) -> {
                if (!wanted.step().equals(plan.step())) store.step(plan.id(), wanted.step());
                yield line(wanted, Outcome.OPENED, "Accompagnement ouvert : son porteur est invité à l’accepter.");
            }
            // nobody is asked again and again
            case OpenResult.AlreadyOpen _ -> line(wanted, Outcome.KNOWN, "Cet accompagnement a été proposé, et n’a pas eu lieu : rien ne change.");
        };
    }

    /** What is written here stays; only the step follows the other tool. */
    private ImportReport.Line moved(SupportPlan known, Wanted wanted, Instant now, Caller caller) {
        var plan = store.lock(known.id());
        var open = plan.status() == SupportStatus.INVITED || plan.status() == SupportStatus.ACTIVE;
        if (!open || wanted.row().get("etape").isEmpty() || plan.step().equals(wanted.step())) return line(wanted, Outcome.KNOWN, "Déjà connu sous le numéro %s : rien ne change.".formatted(plan.reference()));
        store.step(plan.id(), wanted.step());
        events.publishEvent(new StepReached(plan.id(), plan.programme(), wanted.step(), now, caller));
        return line(wanted, Outcome.MOVED, "Déjà connu sous le numéro %s : son étape change.".formatted(plan.reference()));
    }

    private static ImportReport.Line line(Wanted wanted, Outcome outcome, String why) {
        return new ImportReport.Line(wanted.row().line(), wanted.row().get("projet"), outcome, why);
    }

    private Wanted wanted(CaseloadFile.Row row, List<Programme> programmes, LocalDate today) {
        row.cells().forEach((column, typed) -> {
            if (beginsFormula(column, typed)) throw new Refusal("La colonne « %s » commence par « %s » : un tableur y lirait une formule. Corrigez ce texte.".formatted(column, typed.charAt(0)));
            if (typed.length() > 300) throw new Refusal("La colonne « %s » dépasse 300 caractères. Raccourcissez-la.".formatted(column));
        });
        for (var needed : CaseloadFile.NEEDED) if (row.get(needed).isEmpty()) throw new Refusal("Il manque « %s ».".formatted(needed));
        var programme = programmes.stream().filter(each -> each.slug().equals(row.get("programme"))).findFirst().orElseThrow(() -> new Refusal(
                "Le programme « %s » n’est pas un des vôtres : %s.".formatted(row.get("programme"), String.join(", ", programmes.stream().map(Programme::slug).toList()))));
        var steps = programme.steps().stream().map(Programme.Step::code).toList();
        var step = row.get("etape").isEmpty() ? steps.getFirst() : row.get("etape");
        if (!steps.contains(step)) throw new Refusal("L’étape « %s » n’existe pas dans ce programme : %s.".formatted(step, String.join(", ", steps)));
        var email = Email.read(row.get("courriel")).orElseThrow(() -> new Refusal("« %s » n’est pas une adresse électronique.".formatted(row.get("courriel"))));
        var commune = commune(row.get("commune"));
        return new Wanted(row, programme, step,
                new Holder(row.get("porteur"), email.value(), row.get("telephone"), row.get("structure"), commune.map(each -> each.code().value()).orElse(""),
                        commune.map(Commune::label).orElse(""), commune.map(each -> each.department().value()).orElse("")),
                day(row.get("ouvert_le"), today), adviser(programme, row.get("accompagnateur")));
    }

    /** A telephone number that begins with its country is no formula. */
    private static boolean beginsFormula(String column, String typed) {
        return "=-@\t\r".indexOf(typed.charAt(0)) >= 0 || typed.charAt(0) == '+' && !(column.equals("telephone") && typed.matches("\\+[\\d .]+"));
    }

    private Optional<Commune> commune(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        var found = typed.matches("\\d[\\dAB]\\d{3}") ? territories.commune(typed) : territories.named(typed);
        if (found.isEmpty()) throw new Refusal("La commune « %s » n’est pas dans la région, ou plusieurs portent ce nom. Indiquez son code INSEE.".formatted(typed));
        return found;
    }

    private Optional<AccountId> adviser(Programme programme, String email) {
        if (email.isEmpty()) return Optional.empty();
        var found = teams.members(programme.partner()).stream().filter(person -> person.email().equalsIgnoreCase(email)).map(Person::id).findFirst();
        if (found.isEmpty()) throw new Refusal("Personne de votre équipe n’a l’adresse « %s ».".formatted(email));
        return found;
    }

    private static LocalDate day(String typed, LocalDate today) {
        if (typed.isEmpty()) return today;
        try {
            var day = typed.contains("/") ? LocalDate.parse(typed, SLASHES) : LocalDate.parse(typed);
            if (day.isAfter(today)) throw new Refusal("La date « %s » n’est pas encore venue.".formatted(typed));
            return day;
        } catch (DateTimeException unreadable) {
            throw new Refusal("« %s » n’est pas une date : écrivez-la sous la forme 27/03/2026.".formatted(typed));
        }
    }
}
