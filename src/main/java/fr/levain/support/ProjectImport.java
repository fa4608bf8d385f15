package fr.levain.support;

import fr.levain.accounts.Person;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.projects.ProjectId;
import fr.levain.support.ImportReport.Remark;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code projets.csv}: opens a follow-up once for each key, its holder invited; moves those that are known. */
@Component
class ProjectImport implements TableImport {
    private final SupportPlans plans;
    private final KnownPlanStore known;
    private final ImportedMoves moves;
    private final PartnerTeams teams;
    private final Territories territories;
    private final Clock clock;

    ProjectImport(SupportPlans plans, KnownPlanStore known, ImportedMoves moves, PartnerTeams teams, Territories territories, Clock clock) {
        this.plans = plans;
        this.known = known;
        this.moves = moves;
        this.teams = teams;
        this.territories = territories;
        this.clock = clock;
    }

    @Override
    public CaseloadTable table() {
        return CaseloadTable.PROJECTS;
    }

    @Override
    public List<Change> read(CaseloadFile file, Caller.Account caller) {
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var named = known.named(teams.of(caller), file);
        var meaning = new Words(caller);
        var seen = new HashSet<String>();
        return file.rows().stream().map(row -> read(new CellReading(row, today), named, meaning, seen, caller)).toList();
    }

    private Change read(CellReading cells, KnownPlans named, ImportedProject.Meaning meaning, Set<String> seen, Caller.Account caller) {
        var found = named.find(cells);
        var line = ImportedProject.read(cells, found, meaning);
        var about = found.or(() -> line.programme().flatMap(each -> named.alike(each.slug(), line.holder().email())).filter(each -> sameTitle(each, line)));
        about.filter(each -> each.plan().isOpen()).flatMap(each -> named.keyed(each.plan().programme(), line.key()).filter(other -> other != each))
                .ifPresent(other -> cells.wrong("cle", "Cette clé est déjà celle de %s.".formatted(other.plan().reference())));
        var what = line.title().isEmpty() ? found.map(KnownPlan::name).orElse(line.key()) : line.title();
        var programme = about.map(each -> each.plan().programme()).or(() -> line.programme().map(Programme::slug)).orElse("");
        var once = Stream.concat(about.stream().map(each -> each.plan().reference()), Stream.of(line.key()).filter(key -> !key.isEmpty()).map(key -> programme + "\n" + key));
        if (!cells.isWrong() && !once.allMatch(seen::add)) cells.wrong(cells.has("cle") ? "cle" : "numero", "Ce projet, ou sa clé, paraît deux fois dans le fichier.");
        return about.isPresent() ? known(cells, what, about.get(), line, caller) : opened(cells, what, named, line, caller);
    }

    private Change known(CellReading cells, String what, KnownPlan known, ImportedProject line, Caller caller) {
        if (known.isErased() && !cells.isWrong()) return Change.unchanged(cells, what, List.of(new Remark("", gone(known))));
        var changes = ProjectChanges.of(known, line, cells);
        if (cells.isWrong()) return Change.refused(cells, what);
        if (changes.isEmpty()) return Change.unchanged(cells, what, List.of());
        return Change.changed(cells, what, changes.told(), () -> moves.move(known, line, changes, caller));
    }

    private Change opened(CellReading cells, String what, KnownPlans named, ImportedProject line, Caller caller) {
        if (line.exit().isPresent()) cells.wrong("fin", "Un accompagnement s’ouvre avec l’accord du porteur : il ne peut pas être déjà terminé.");
        if (line.nextContactOn().filter(each -> each.isBefore(cells.today())).isPresent()) cells.wrong("prochain_contact", "Cette date est passée.");
        if (cells.isWrong()) return Change.refused(cells, what);
        var programme = line.programme().orElseThrow();
        var remarks = named.alike(programme.slug(), line.holder().email())
                .map(each -> List.of(new Remark("numero", "La même personne est déjà suivie ici : %s, « %s ». Si c’est le même projet, écrivez ce numéro.".formatted(each.plan().reference(), each.plan().title()))))
                .orElse(List.of(new Remark("", "Le porteur est invité à l’accepter.")));
        return Change.created(cells, what, remarks, () -> open(programme, line, caller));
    }

    private void open(Programme programme, ImportedProject line, Caller caller) {
        var now = clock.instant();
        var source = new Source(Origin.IMPORT, line.key(), ProjectId.at(now), line.title(), line.holder());
        var opened = plans.open(KnownPlans.form(programme.slug(), line.key()), programme, source, line.openedOn().orElse(LocalDate.ofInstant(now, French.PARIS)), line.adviser(), now, caller);
        if (!(opened instanceof OpenResult.Opened(var plan))) throw new fr.levain.kernel.Stale("imported " + line.key());
        known.ownKey(plan.id(), line.key());
        moves.settle(plan, line);
    }

    private static String gone(KnownPlan known) {
        return known.plan().status() == SupportStatus.DECLINED ? "Cet accompagnement a été proposé, et n’a pas eu lieu." : "Cet accompagnement est terminé et effacé : plus rien n’y change.";
    }

    private static boolean sameTitle(KnownPlan known, ImportedProject line) {
        return known.plan().title().strip().equalsIgnoreCase(line.title().strip());
    }

    /** Read once for the whole file. */
    private final class Words implements ImportedProject.Meaning {
        private final Map<String, Programme> programmes = new LinkedHashMap<>();
        private final Map<String, List<Person>> people = new HashMap<>();
        private final Map<String, Optional<Commune>> communes = new HashMap<>();

        Words(Caller caller) {
            plans.programmesOf(caller).forEach(each -> programmes.put(each.slug(), each));
        }

        @Override
        public Map<String, Programme> programmes() {
            return programmes;
        }

        @Override
        public Optional<Commune> commune(String typed) {
            return communes.computeIfAbsent(typed, each -> each.matches("\\d[\\dAB]\\d{3}") ? territories.commune(each) : territories.named(each));
        }

        @Override
        public Optional<AccountId> adviser(String partner, String email) {
            return people.computeIfAbsent(partner, teams::members).stream().filter(person -> person.email().equalsIgnoreCase(email)).map(Person::id).findFirst();
        }
    }
}
