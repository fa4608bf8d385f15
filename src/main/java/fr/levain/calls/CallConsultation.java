package fr.levain.calls;

import fr.levain.eligibility.RuleSentences;
import fr.levain.forms.FormRevision;
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
    private final CallRules rules;
    private final CallMaterials materials;

    CallConsultation(CallPublication publication, CallRules rules, CallMaterials materials) {
        this.publication = publication;
        this.rules = rules;
        this.materials = materials;
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
    private List<TextPart> parts(CallRevision terms) {
        var parts = new ArrayList<TextPart>();
        var sheet = terms.sheet();
        add(parts, "presentation", "Présentation", Stream.concat(Stream.of(terms.summary()), sheet.aims().stream()));
        add(parts, "public", "Pour qui, à quelles conditions", Stream.concat(sheet.beneficiaries().stream(), sheet.conditions().stream()));
        add(parts, "montants", "Montants et dépenses", Stream.concat(
                terms.amounts().ceiling().stream().map(ceiling -> "Aide maximale par projet : " + French.shortAmount(ceiling.value())),
                Stream.concat(sheet.expenses().stream().map(expense -> "%s : %s".formatted(expense.label(), expense.told())), terms.vat().stream().map(Vat::told))));
        add(parts, "calendrier", "Calendrier", Stream.concat(
                Stream.of("Ouverture : " + French.day(terms.opensAt())), terms.closesAt().stream().map(at -> "Clôture : " + French.moment(at))));
        add(parts, "etapes", "Étapes et accompagnement", Stream.concat(
                terms.stages().stream().map(stage -> stage.told().isBlank() ? stage.title() : "%s : %s".formatted(stage.title(), stage.told())),
                terms.support().stream().map(SupportTerms::told)));
        var form = materials.formOf(terms).orElse(FormRevision.NONE);
        add(parts, "regles", "Règles", rules.of(terms, form).rules().stream()
                .map(rule -> "%s : %s".formatted(rule.title(), RuleSentences.of(rule, form, terms.vocabulary()))));
        add(parts, "grille", "Critères", terms.grid().criteria().stream().map(criterion -> "%s : %s".formatted(criterion.label(), criterion.question())));
        add(parts, "pieces", "Pièces demandées", terms.documents().stream().map(piece -> piece.label() + piece.concerns().map(when -> ", " + when).orElse("")));
        return parts;
    }

    private static void add(List<TextPart> parts, String id, String label, Stream<String> lines) {
        var told = lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        if (!told.isEmpty()) parts.add(new TextPart(id, label, told));
    }
}
