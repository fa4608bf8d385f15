package fr.levain.desk;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.applications.ApplicationId;
import fr.levain.assessment.Absences;
import fr.levain.assessment.Assignments;
import fr.levain.assessment.Referrals;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Instance;
import fr.levain.messaging.Message;
import fr.levain.messaging.Outbox;
import fr.levain.ui.FormErrors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives dossiers to somebody, or each to whom the rules propose; one mail to each for all of theirs. */
@Component
class BulkAssignment implements BulkAct {
    /** Stands for a person: each to whom Levain proposes. */
    static final String BY_RULES = "regles";

    private final Assignments assignments;
    private final AssignmentProposals proposals;
    private final Absences absences;
    private final Handling handling;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Instance instance;

    BulkAssignment(
            Assignments assignments, AssignmentProposals proposals, Absences absences, Handling handling, Accounts accounts, Outbox outbox, Instance instance) {
        this.assignments = assignments;
        this.proposals = proposals;
        this.absences = absences;
        this.handling = handling;
        this.accounts = accounts;
        this.outbox = outbox;
        this.instance = instance;
    }

    @Override
    public BulkKind kind() {
        return BulkKind.ASSIGN;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        var chosen = typed.getOrDefault("agent", "");
        return chosen.equals(BY_RULES) || person(chosen).isPresent() ? FormErrors.none()
                : FormErrors.of("agent", "Choisissez à qui confier ces dossiers.");
    }

    private Optional<Person> person(String account) {
        return absences.officers().stream().filter(person -> person.id().toString().equals(account)).findFirst();
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        return new Gift(person(typed.getOrDefault("agent", "")), by);
    }

    private final class Gift implements Prepared {
        /** Those who may follow a dossier are those of its team, but who instructed it before. */
        private record Circle(String team, Set<AccountId> keptApart) {}

        private final Optional<Person> chosen;
        private final Caller.Account by;
        private final Handling.Files files = handling.files();
        private final Map<ApplicationId, Optional<Referrals.Referral>> ruled = new HashMap<>();
        /** What each carries, those given here counted, so that proposals share the load. */
        private final Map<Circle, List<AssignmentProposals.Candidate>> circles = new HashMap<>();
        private final Map<String, AssignmentProposals.Proposed> proposed = new HashMap<>();

        Gift(Optional<Person> chosen, Caller.Account by) {
            this.chosen = chosen;
            this.by = by;
        }

        @Override
        public String summary() {
            return chosen.map(person -> "Confier à " + person.name()).orElse("Confier chacun à la personne que Levain propose");
        }

        @Override
        public void foresee(List<CaseRow> rows) {
            files.foresee(rows);
            if (chosen.isPresent()) return;
            var named = proposals.ruled(rows.stream().filter(row -> row.status().isOpen()).map(files::of).toList());
            rows.forEach(row -> ruled.put(row.application(), Optional.ofNullable(named.get(row.application()))));
        }

        @Override
        public Optional<String> refusal(CaseRow row) {
            var handled = files.refusal(row, by);
            if (handled.isPresent()) return handled;
            if (chosen.isEmpty() && row.officer().isPresent()) return Optional.of("Déjà suivi par %s.".formatted(row.officerName()));
            var to = to(row);
            if (to.isEmpty()) return Optional.of("Personne n’est proposé : aucune règle ne répond, et l’équipe n’a pas de chargé de mission présent.");
            if (row.officer().equals(Optional.of(to.get().id()))) return Optional.of("Déjà suivi par cette personne.");
            return candidates(row).stream().anyMatch(each -> each.person().id().equals(to.get().id())) ? Optional.empty()
                    : Optional.of("%s n’est pas de l’équipe de ce dossier.".formatted(to.get().name()));
        }

        @Override
        public String detail(CaseRow row) {
            return chosen.isPresent() ? "" : Optional.ofNullable(proposed.get(row.reference()))
                    .map(each -> "À %s, %s.".formatted(each.officer().name(), each.reason())).orElse("");
        }

        @Override
        public void apply(CaseRow row) {
            assignments.hand(row.reference(), to(row).orElseThrow().id(), by);
        }

        private Optional<Person> to(CaseRow row) {
            if (chosen.isPresent()) return chosen;
            if (!proposed.containsKey(row.reference()))
                proposal(row).ifPresent(each -> {
                    proposed.put(row.reference(), each);
                    circles.replaceAll((_, candidates) -> candidates.stream()
                            .map(one -> one.person().id().equals(each.officer().id()) ? one.carryingOneMore() : one).toList());
                });
            return Optional.ofNullable(proposed.get(row.reference())).map(AssignmentProposals.Proposed::officer);
        }

        private Optional<AssignmentProposals.Proposed> proposal(CaseRow row) {
            return ruled.containsKey(row.application()) ? proposals.propose(ruled.get(row.application()), candidates(row))
                    : proposals.propose(files.of(row), candidates(row));
        }

        private List<AssignmentProposals.Candidate> candidates(CaseRow row) {
            var file = files.of(row);
            return circles.computeIfAbsent(new Circle(file.team(), file.keptApart()), _ -> proposals.candidates(file, by));
        }

        @Override
        public void finish(List<CaseRow> done) {
            done.stream().filter(row -> row.officer().filter(officer -> !officer.equals(by.id())).isPresent())
                    .collect(Collectors.groupingBy(row -> row.officer().orElseThrow()))
                    .forEach((officer, rows) -> accounts.find(officer).ifPresent(person -> tell(person, rows)));
        }
    }

    private void tell(Person person, List<CaseRow> rows) {
        outbox.send(new Message(
                person.email(), rows.size() == 1 ? "Un dossier vous est confié" : "%d dossiers vous sont confiés".formatted(rows.size()),
                """
                Bonjour,

                %s :
                %s

                Tous sont dans « Mes dossiers » : %s
                """.formatted(
                        rows.size() == 1 ? "Ce dossier vous est confié" : "Ces %s vous sont confiés".formatted(French.plural(rows.size(), "dossier", "dossiers")),
                        rows.stream().limit(40).map(row -> "- %s : %s".formatted(row.reference(), instance.link("/instruction/" + row.reference()))).collect(Collectors.joining("\n")),
                        instance.link("/instruction?agent=moi&tri=afaire")),
                Optional.of(person.id()), Optional.empty(), "desk.assigned"));
    }
}
