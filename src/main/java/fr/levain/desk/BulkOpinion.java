package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.French;
import fr.levain.opinions.AskedOpinions;
import fr.levain.opinions.ConflictHint;
import fr.levain.opinions.Opinion;
import fr.levain.opinions.OpinionKind;
import fr.levain.opinions.OpinionRequests;
import fr.levain.ui.FormErrors;
import fr.levain.ui.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks one person for their opinion on each of these dossiers: one link each, as if asked one at a time. */
@Component
class BulkOpinion implements BulkAct {
    private static final String ASKED = "Cette personne est déjà sollicitée sur ce dossier.";
    private static final int NAME = 120;
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
        if (line(typed, "nom").isEmpty()) errors = errors.plus("nom", "Écrivez le prénom et le nom de la personne.");
        else if (line(typed, "nom").length() > NAME) errors = errors.plus("nom", "Raccourcissez ce nom : 120 caractères au plus.");
        if (line(typed, "structure").length() > NAME) errors = errors.plus("structure", "Raccourcissez : 120 caractères au plus.");
        var email = Email.reading(typed.getOrDefault("courriel", "")).problem();
        if (email.isPresent()) errors = errors.plus("courriel", email.get());
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
        var person = new Opinion.Person(line(typed, "nom"), line(typed, "structure"), line(typed, "courriel").toLowerCase(Locale.ROOT));
        var asked = new AskedOpinions(kind(typed).orElseThrow(), List.of(person), TypedDay.read(typed, "echeance").orElseThrow(),
                typed.getOrDefault("question", "").strip().replace("\r\n", "\n"));
        var files = handling.files();
        var known = new HashSet<ApplicationId>();
        var ties = new HashMap<ApplicationId, List<ConflictHint>>();
        return new Prepared() {
            @Override
            public void foresee(List<CaseRow> rows) {
                files.foresee(rows);
                var ids = rows.stream().map(CaseRow::application).toList();
                known.addAll(requests.askedOf(person, ids));
                ties.putAll(requests.hints(person, ids));
            }

            @Override
            public List<String> cautions(CaseRow row) {
                return ties.getOrDefault(row.application(), List.of()).stream().map(ConflictHint::inWords).toList();
            }

            @Override
            public String summary() {
                return "Demander à %s un avis « %s », attendu le %s".formatted(person.name(), asked.kind().title(), French.day(asked.dueOn()));
            }

            @Override
            public Optional<String> refusal(CaseRow row) {
                return files.refusal(row, by).or(() -> known.contains(row.application()) ? Optional.of(ASKED) : Optional.empty());
            }

            @Override
            public void apply(CaseRow row) {
                if (!requests.ask(row.reference(), asked, by).isEmpty()) throw new Refused(ASKED);
            }
        };
    }

    private Optional<OpinionKind> kind(Map<String, String> typed) {
        return requests.settings().kind(typed.getOrDefault("nature", ""));
    }

    private static String line(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
