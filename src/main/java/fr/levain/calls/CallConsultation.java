package fr.levain.calls;

import fr.levain.eligibility.RuleSentences;
import fr.levain.kernel.French;
import fr.levain.revisions.Consultable;
import fr.levain.revisions.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A call being prepared, part by part, for those who are asked what they think of it. */
@Component
class CallConsultation implements Consultable {
    static final String KIND = "call";

    private final CallPublication publication;

    CallConsultation(CallPublication publication) {
        this.publication = publication;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String path() {
        return "appels";
    }

    @Override
    public Optional<Prepared> prepared(String slug) {
        if (!publication.knows(slug)) return Optional.empty();
        var draft = publication.draft(slug);
        return draft.hasUnpublished() ? Optional.of(new Prepared(draft.draft().title(), parts(draft.draft()))) : Optional.empty();
    }

    /** What is not written yet is left out. */
    private static List<TextPart> parts(CallRevision terms) {
        var parts = new ArrayList<TextPart>();
        var sheet = terms.sheet();
        add(parts, "presentation", "Présentation", Stream.concat(Stream.of(terms.summary()), sheet.aims().stream()));
        add(parts, "public", "Pour qui, à quelles conditions", Stream.concat(sheet.beneficiaries().stream(), sheet.conditions().stream()));
        add(parts, "montants", "Montants et dépenses", Stream.concat(
                terms.amounts().ceiling().stream().map(ceiling -> "Aide maximale par projet : " + French.shortAmount(ceiling.value())),
                sheet.expenses().stream().map(expense -> "%s : %s".formatted(expense.label(), expense.told()))));
        add(parts, "calendrier", "Calendrier", Stream.concat(
                Stream.of("Ouverture : " + French.day(terms.opensAt())), terms.closesAt().stream().map(at -> "Clôture : " + French.moment(at))));
        add(parts, "regles", "Règles", terms.rules().rules().stream().map(rule -> "%s : %s".formatted(rule.title(), RuleSentences.of(rule, terms.vocabulary()))));
        add(parts, "grille", "Critères", terms.grid().criteria().stream().map(criterion -> "%s : %s".formatted(criterion.label(), criterion.question())));
        add(parts, "pieces", "Pièces demandées", terms.documents().stream().map(piece -> piece.label() + piece.concerns().map(when -> ", " + when).orElse("")));
        return parts;
    }

    private static void add(List<TextPart> parts, String id, String label, Stream<String> lines) {
        var told = lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        if (!told.isEmpty()) parts.add(new TextPart(id, label, told));
    }
}
