package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.opinions.AskedOpinions;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.OpinionRequests;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks one person, or several, for their opinion on each of these dossiers: one link each, as if asked one at a time. */
@Component
class BulkOpinion implements BulkAct {
    private static final String ASKED = "Cette personne est déjà sollicitée sur ce dossier.";
    private static final String ALL_ASKED = "Toutes ces personnes sont déjà sollicitées sur ce dossier.";
    private static final int QUESTION = 2_000;

    private final OpinionRequests requests;
    private final Handling handling;
    private final Clock clock;

    BulkOpinion(OpinionRequests requests, Handling handling, Clock clock) {
        this.requests = requests;
        this.handling = handling;
        this.clock = clock;
    }

    @Override
    public BulkKind kind() {
        return BulkKind.OPINION;
    }

    @Override
    public FormErrors check(Map<String, String> typed, Caller.Account by) {
        var errors = FormErrors.none();
        var kind = kind(typed);
        if (kind.isEmpty()) errors = errors.plus("nature", "Choisissez la nature de l’avis.");
        for (var problem : new TypedPeople(typed).problems().errors()) errors = errors.plus(problem.fieldId(), problem.message());
        var due = TypedDay.read(typed, "echeance");
        var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
        var latest = today.plusDays(kind.map(OpinionKind::days).orElse(120));
        if (due.isEmpty()) errors = errors.plus("echeance-jour", "Indiquez le jour attendu, par exemple 27 3 2027.");
        else if (!due.get().isAfter(today)) errors = errors.plus("echeance-jour", "Ce jour est passé : choisissez-en un à partir de demain.");
        else if (due.get().isAfter(latest)) errors = errors.plus("echeance-jour", "Cet avis se donne au plus tard le %s.".formatted(French.day(latest)));
        var question = typed.getOrDefault("question", "");
        if (question.isBlank()) errors = errors.plus("question", "Écrivez la question : elle dit à la personne ce que vous attendez d’elle.");
        else if (question.length() > QUESTION) errors = errors.plus("question", "Raccourcissez la question : 2 000 caractères au plus.");
        return errors;
    }

    @Override
    public Prepared prepare(Map<String, String> typed, Caller.Account by) {
        var people = new TypedPeople(typed).people();
        var asked = new AskedOpinions(kind(typed).orElseThrow(), people, TypedDay.read(typed, "echeance").orElseThrow(),
                typed.getOrDefault("question", "").strip().replace("\r\n", "\n"));
        return new Asking(asked, by);
    }

    private final class Asking implements Prepared {
        private final AskedOpinions asked;
        private final Caller.Account by;
        private final Handling.Files files = handling.files();
        /** Who is asked already, and who may have a tie, of the dossiers foreseen. */
        private final Map<ApplicationId, List<Opinion.Person>> known = new HashMap<>();
        private final Map<ApplicationId, List<String>> ties = new HashMap<>();

        Asking(AskedOpinions asked, Caller.Account by) {
            this.asked = asked;
            this.by = by;
        }

        @Override
        public void foresee(List<CaseRow> rows) {
            files.foresee(rows);
            var ids = rows.stream().map(CaseRow::application).toList();
            for (var person : asked.people()) {
                requests.askedOf(person, ids).forEach(id -> known.computeIfAbsent(id, _ -> new ArrayList<>()).add(person));
                requests.hints(person, ids).forEach((id, hints) -> hints.forEach(hint ->
                        ties.computeIfAbsent(id, _ -> new ArrayList<>()).add(isOne() ? hint.inWords() : person.name() + " : " + hint.inWords())));
            }
        }

        private boolean isOne() {
            return asked.people().size() == 1;
        }

        @Override
        public List<String> cautions(CaseRow row) {
            return ties.getOrDefault(row.application(), List.of());
        }

        @Override
        public String summary() {
            return "Demander à %s un avis « %s », attendu le %s".formatted(names(asked.people()), asked.kind().title(), French.day(asked.dueOn()));
        }

        @Override
        public Optional<String> refusal(CaseRow row) {
            return files.refusal(row, by).or(() -> known.getOrDefault(row.application(), List.of()).size() < asked.people().size() ? Optional.empty()
                    : Optional.of(isOne() ? ASKED : ALL_ASKED));
        }

        @Override
        public String detail(CaseRow row) {
            var already = known.getOrDefault(row.application(), List.of());
            return already.isEmpty() ? "" : "Sera demandé, sauf à %s, qu’on sollicite déjà.".formatted(names(already));
        }

        /** Those asked already get nothing more. */
        @Override
        public void apply(CaseRow row) {
            if (requests.ask(row.reference(), asked, by).size() == asked.people().size()) throw new Refused(isOne() ? ASKED : ALL_ASKED);
        }
    }

    /** « Awa Diop, à Marc Delmas et à Lise Roy ». */
    private static String names(List<Opinion.Person> people) {
        var names = people.stream().map(Opinion.Person::name).toList();
        return names.size() == 1 ? names.getFirst() : String.join(", à ", names.subList(0, names.size() - 1)) + " et à " + names.getLast();
    }

    private Optional<OpinionKind> kind(Map<String, String> typed) {
        return requests.settings().kind(typed.getOrDefault("nature", ""));
    }
}
