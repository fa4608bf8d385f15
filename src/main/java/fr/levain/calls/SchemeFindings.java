package fr.levain.calls;

import static fr.levain.revisions.Finding.blocking;
import static fr.levain.revisions.Finding.worthKnowing;

import fr.levain.accounts.Teams;
import fr.levain.eligibility.RuleCases;
import fr.levain.eligibility.RuleChecker;
import fr.levain.kernel.Instance;
import fr.levain.revisions.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an aid being prepared still lacks (P02), and what nobody has confirmed of it. */
@Component
class SchemeFindings {
    private final SchemePublication publication;
    private final SchemeStore store;
    private final Teams teams;
    private final Instance instance;

    SchemeFindings(SchemePublication publication, SchemeStore store, Teams teams, Instance instance) {
        this.publication = publication;
        this.store = store;
        this.teams = teams;
        this.instance = instance;
    }

    List<Finding> of(SchemeRevision terms) {
        var found = new ArrayList<Finding>();
        var regulation = publication.regulation(terms);
        presentation(terms, regulation, found);
        if (terms.beneficiaries().isEmpty()) found.add(blocking("Dites à qui l’aide s’adresse.", SchemePart.AUDIENCE.at("beneficiaires")));
        money(terms, found);
        rules(terms, found);
        sources(terms, regulation, found);
        terms.payment().filter(payment -> !payment.isWhole()).ifPresent(_ ->
                found.add(blocking("Les parts du versement font 100 % ensemble.", SchemePart.PAYMENT.at("part.0.part"))));
        terms.next().ifPresent(next -> next(terms, next, found));
        assumptions(terms, found);
        return List.copyOf(found);
    }

    private void presentation(SchemeRevision terms, Regulation regulation, List<Finding> found) {
        if (terms.title().isBlank()) found.add(blocking("Donnez un titre à l’aide.", SchemePart.PRESENTATION.at("titre")));
        if (terms.summary().isBlank()) found.add(blocking("Écrivez le résumé de l’aide.", SchemePart.PRESENTATION.at("resume")));
        if (regulation.head(terms.head()).isEmpty()) found.add(blocking("Rangez l’aide sous une modalité du règlement.", SchemePart.PRESENTATION.at("modalite")));
        if (terms.source().isBlank()) found.add(blocking("Dites de quel texte vient l’aide.", SchemePart.PRESENTATION.at("source")));
        if (teams.bySlug(terms.team()).isEmpty()) found.add(blocking("Choisissez l’équipe qui suit l’aide.", SchemePart.PRESENTATION.at("equipe")));
        if (terms.contact().name().isBlank()) found.add(blocking("Dites qui appeler.", SchemePart.PRESENTATION.at("contact")));
        else if (terms.contact().phone().isEmpty() && terms.contact().email().isEmpty())
            found.add(worthKnowing("La fiche ne donne ni téléphone ni courriel à appeler.", SchemePart.PRESENTATION.at("telephone")));
        if (terms.until().filter(last -> last.isBefore(terms.from())).isPresent())
            found.add(blocking("L’aide se termine avant de commencer.", SchemePart.PRESENTATION.at("fin")));
    }

    private static void money(SchemeRevision terms, List<Finding> found) {
        if (terms.aid() instanceof Aid.ToBeKnown) found.add(worthKnowing("Le montant n’est pas connu : la fiche publique le dit.", SchemePart.AMOUNT.at("")));
        if (terms.expenses().isEmpty()) found.add(worthKnowing("Aucune dépense n’est décrite.", SchemePart.EXPENSES.at("")));
        if (terms.stateAidRegimes().isEmpty()) found.add(blocking("Choisissez au moins un régime d’aides d’État.", SchemePart.PAYMENT.at("regimes")));
    }

    private static void rules(SchemeRevision terms, List<Finding> found) {
        var rules = terms.rules();
        if (rules.rules().isEmpty()) found.add(blocking("Ajoutez au moins une règle.", SchemePart.RULES.at("")));
        for (var problem : RuleChecker.check(rules, terms.vocabulary())) {
            found.add(blocking("Règle %s, ligne %d, colonne %d : %s".formatted(problem.ruleId(), problem.line(), problem.column(), problem.message()),
                    SchemePart.RULES.at("regle-" + problem.ruleId())));
        }
        RuleCases.failures(rules, terms.vocabulary()).forEach(failure -> found.add(blocking(failure, SchemePart.RULES.at(""))));
    }

    private static void sources(SchemeRevision terms, Regulation regulation, List<Finding> found) {
        if (SchemeSources.of(terms.aid()).stream().anyMatch(String::isBlank))
            found.add(blocking("Donnez la source de chaque chiffre.", SchemePart.AMOUNT.at("")));
        lacksSource("condition", terms.conditions().stream().map(Condition::source), SchemePart.CONDITIONS, found);
        lacksSource("dépense", terms.expenses().stream().map(Expense::source), SchemePart.EXPENSES, found);
        lacksSource("règle", terms.rules().rules().stream().map(rule -> rule.source()), SchemePart.RULES, found);
        lacksSource("pièce", terms.documents().stream().map(DocumentRequirement::source), SchemePart.DOCUMENTS, found);
        if (terms.payment().filter(payment -> payment.source().isBlank()).isPresent())
            found.add(blocking("Donnez la source du versement.", SchemePart.PAYMENT.at("versement.source")));
        SchemeSources.all(terms).flatMap(Regulation::marks).distinct().filter(mark -> regulation.source(mark).isEmpty()).forEach(mark ->
                found.add(blocking("La source « %s » n’est pas dans la liste du règlement.".formatted(mark), SchemePart.PRESENTATION.at("source"))));
    }

    private static void lacksSource(String what, Stream<String> sources, SchemePart part, List<Finding> found) {
        if (sources.anyMatch(String::isBlank)) found.add(blocking("Donnez la source de chaque %s.".formatted(what), part.at("")));
    }

    /** The aid offered next exists, and following it never comes back. */
    private void next(SchemeRevision terms, String first, List<Finding> found) {
        var seen = new HashSet<>(Set.of(terms.slug()));
        Optional<String> next = Optional.of(first);
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                found.add(blocking("Les aides suivantes tournent en rond : elles ramènent à « %s ».".formatted(next.get()), SchemePart.PATH.at("suite")));
                return;
            }
            var scheme = store.bySlug(next.get());
            if (scheme.isEmpty()) {
                found.add(blocking("L’aide suivante « %s » n’existe pas.".formatted(next.get()), SchemePart.PATH.at("suite")));
                return;
            }
            next = scheme.get().current().next();
        }
    }

    /** On a real instance nothing assumed is put in force before a person answers for it. */
    private void assumptions(SchemeRevision terms, List<Finding> found) {
        var left = publication.assumptions(terms).stream().filter(each -> !each.confirmed()).map(CallDraft.Assumed::assumption).toList();
        for (var each : left) {
            var message = "Confirmez l’hypothèse « %s » ou corrigez-la.".formatted(each.label());
            found.add(instance.demonstration() ? worthKnowing(message, "#hypotheses") : blocking(message, "#hypotheses"));
        }
    }
}
