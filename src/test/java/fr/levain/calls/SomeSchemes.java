package fr.levain.calls;

import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FieldType;
import fr.levain.forms.Option;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Aids of a règlement made for tests. */
public final class SomeSchemes {
    public static final Instant PUBLISHED = Instant.parse("2026-11-02T09:00:00Z");
    public static final Regulation REGULATION = new Regulation("ess", "Règlement d’intervention « ESS »",
            List.of(new Regulation.Version(LocalDate.of(2017, 2, 13), "Première version", Optional.empty(), "S0"),
                    new Regulation.Version(LocalDate.of(2023, 3, 27), "Règlement unique", Optional.of("Délibération du 27 mars 2023"), "S12")),
            List.of(new Regulation.Head("projets", "Soutien aux projets innovants", "Innovation sociale", "S0", false),
                    new Regulation.Head("conseil", "Aide au conseil", "Un regard extérieur", "S0", false)),
            List.of(new Regulation.Frame("srdeii", "Schéma régional de développement économique (SRDEII)", Optional.of(LocalDate.of(2016, 12, 19)), "S11")),
            List.of(new Regulation.Regime("DE_MINIMIS", "De minimis", "300 000 € sur trois ans.", "Règlement (UE) 2023/2831")),
            List.of(new Regulation.Source("S24", "Fiche AMPLI", Optional.of("https://exemple.fr/ampli"))));
    private static final Vocabulary WORDS = new Vocabulary(List.of(new Vocabulary.Term("holder_kind", "Nature du porteur",
            new FieldType.OneChoice(List.of(new Option("association", "Association", Optional.empty()), new Option("entreprise", "Entreprise", Optional.empty()))))));

    private SomeSchemes() {}

    /** An aid whose rate is only assumed, and whose ceiling is known. */
    public static SchemeRevision terms(String slug) {
        return new SchemeRevision(new SchemeRevisionId(new UUID(4, 1)), new SchemeId(new UUID(5, 1)), slug, 1, "ess", "projets", Optional.empty(),
                "Étude de faisabilité", "Une étude pour savoir si le projet est viable.", LocalDate.of(2017, 2, 13), Optional.empty(), false,
                new Audience(List.of("Associations", "Coopératives"), Set.of("association"), Set.of(), Set.of("ess"), Set.of("etudes")),
                List.of(new Expense("O1", "Prestation d’étude", Expense.Taken.YES, Optional.empty(), "S24", false),
                        new Expense("N1", "Temps de travail interne", Expense.Taken.NO, Optional.empty(), "Hypothèse", true)),
                new Aid.Share(new AmountTerms(Figure.assumed(Rate.percent("50"), "Hypothèse"), Optional.empty(),
                        Optional.of(Figure.of(Euros.of(15_000), "S24")), Optional.empty(), Optional.empty())),
                List.of(new Condition("L’étude est confiée à un prestataire extérieur.", "S24", false),
                        new Condition("Deux devis sont comparés.", "Hypothèse", true)),
                WORDS,
                new RuleSet(List.of(new Rule("ETU-P", "Nature du porteur", Optional.empty(), "holder_kind in [\"association\"]", Weight.BLOCKING,
                        "Votre structure convient.", "Cette aide ne s’adresse pas à ce type de structure.", "Dites qui porte le projet.", "S24", false))),
                List.of(new DocumentRequirement("CAHIER", "Cahier des charges", DocumentRequirement.Due.INDISPENSABLE, Optional.empty(),
                        Optional.of("avant le choix du prestataire"), "S24", false)),
                List.of("DE_MINIMIS"),
                Optional.of(new PaymentTemplate(List.of(new PaymentTemplate.Part("Avance", Rate.percent("60"), "au démarrage"),
                        new PaymentTemplate.Part("Solde", Rate.percent("40"), "au solde")), "S24", false)),
                List.of("srdeii"), List.of("La CRESS"),
                List.of(new PathStep("Cahier des charges", "Vous écrivez ce que l’étude doit éclairer.", Optional.of("CAHIER"), Optional.empty())),
                new Contact("Direction de l’ESS", Optional.of("05 00 00 00 00"), Optional.of("ess@levain.example")), "ess-direction", "S24", true,
                Optional.empty(), Optional.of("ampli"), List.of("Le numéro d’article n’est pas donné par les textes publics."), List.of());
    }

    public static Scheme published(SchemeRevision terms) {
        return new Scheme(terms.scheme(), terms.slug(), SchemeStatus.PUBLISHED, terms);
    }

    public static SchemeSheet sheet(SchemeStatus status) {
        var first = ConfirmedTerms.told(terms("etude-de-faisabilite"), Set.of());
        var second = SchemeEdit.of(first).stored(first.id(), first.scheme(), 2).summary("Une étude confiée à un prestataire.")
                .frames(List.of()).terms();
        return new SchemeSheet(new Scheme(first.scheme(), first.slug(), status, second), second, REGULATION,
                SchemeSources.of(second, REGULATION),
                List.of(new SchemeVersion(2, PUBLISHED.plusSeconds(86_400), second, SchemeChanges.told(first, second, REGULATION)),
                        new SchemeVersion(1, PUBLISHED, first, List.of())));
    }
}
