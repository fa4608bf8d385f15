package fr.levain.calls;

import fr.levain.calls.DocumentRequirement.Due;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.Figure;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Terms of calls made for tests. */
public final class SomeCalls {
    public static final Instant OPENS = Instant.parse("2026-11-01T08:00:00Z");
    public static final Instant FIRST = Instant.parse("2027-01-08T16:00:00Z");
    public static final Instant SECOND = Instant.parse("2027-05-07T15:00:00Z");

    private SomeCalls() {}

    /** Codes told as they are: these tests read no database. */
    static CallNames names() {
        return new CallNames(null, null, null, null) {
            @Override
            public String envelope(String slug) {
                return slug;
            }

            @Override
            public String team(String slug) {
                return slug;
            }

            @Override
            public List<String> departments(List<String> codes) {
                return codes.stream().map(code -> "département " + code).toList();
            }
        };
    }

    public static CallRevision continuous() {
        return revision("innovation-sociale", Optional.empty(), List.of(
                new CutOff(SECOND, LocalDate.of(2027, 7, 12)), new CutOff(FIRST, LocalDate.of(2027, 3, 22))));
    }

    public static CallRevision closing(Instant closesAt) {
        return revision("tiers-lieux", Optional.of(closesAt), List.of());
    }

    public static CallRevision named(String slug) {
        return revision(slug, Optional.empty(), List.of(new CutOff(FIRST, LocalDate.of(2027, 3, 22))));
    }

    /** Awarded to whom the authority chose, with stages, an accompaniment and VAT told. */
    public static CallRevision directAward() {
        return Redraft.of(revision("attribution-directe", Optional.empty(), List.of()), draft -> {
            draft.access = new Access(Access.Admission.DIRECT, List.of("23"), Optional.empty(), "Convention pluriannuelle.");
            draft.stages = List.of(new Stage(Stage.Kind.HEARING, "Audition", "", Optional.of(LocalDate.of(2027, 3, 1))));
            draft.support = Optional.of(new SupportTerms(6, 12, Optional.empty()));
            draft.vat = Optional.of(Vat.NET_UNLESS_KEPT);
            draft.grid = new Grid("", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), Set.of(), false);
        });
    }

    public static Call published(CallRevision terms) {
        return new Call(terms.call(), terms.slug(), terms.title(), CallStatus.PUBLISHED, terms);
    }

    private static CallRevision revision(String slug, Optional<Instant> closesAt, List<CutOff> cutOffs) {
        return new CallRevision(
                new CallRevisionId(new UUID(1, 1)), new CallId(new UUID(2, 2)), slug, 1, "Innovation sociale et sociétale",
                "Vous expérimentez à plusieurs une réponse nouvelle à un besoin mal couvert ?", sheet(),
                "Règlement d’intervention, version du 27 mars 2023", "AIS", new FormRevisionId(new UUID(3, 3)), Vocabulary.NONE,
                rules(), grid(), amounts(), documents(), OPENS, closesAt, cutOffs, "ami",
                new Contact("Direction de l’ESS", Optional.of("05 00 00 00 00"), Optional.of("ess@levain.example")), "ess-direction");
    }

    private static CallSheet sheet() {
        return new CallSheet(List.of("Expérimenter des réponses nouvelles."), List.of("Associations", "Intercommunalités (EPCI)"),
                List.of("Le projet est collectif."),
                List.of(new Expense("ACTION", "L’action elle-même", Expense.Taken.YES, Optional.empty(), "S0", false),
                        new Expense("INDIRECTES", "Charges indirectes", Expense.Taken.PARTLY, Optional.of("20 %"), "S23", true)),
                List.of("Vous déposez le dossier.", "La commission permanente vote."), "Chaque note est motivée par écrit.",
                List.of("Loi n° 2014-856 du 31 juillet 2014, article 15"));
    }

    private static RuleSet rules() {
        return new RuleSet(List.of(
                new Rule("AMI-M1", "Aide maximale de 40 000 €", Optional.empty(), "requested_amount <= euros(40000)", Weight.BLOCKING,
                        "L’aide demandée ne dépasse pas 40 000 €.", "Vous demandez {requested_amount}. L’aide ne peut pas dépasser 40 000 €.",
                        "Indiquez l’aide demandée.", "S0", false),
                new Rule("AMI-E7", "Au moins deux partenaires", Optional.empty(), "size(partners) >= 2", Weight.WARNING,
                        "Deux partenaires.", "Présentez deux partenaires.", "Présentez vos partenaires.", "Hypothèse", true)));
    }

    private static Grid grid() {
        return new Grid("G", Grid.Weighting.HUNDRED, List.of(
                new Criterion("PORTAGE", "Portage collectif", "Qui porte le projet ?", "un seul", "plusieurs", Optional.of(60), "Partenaires"),
                new Criterion("PUBLIC", "Implication du public", "Qui participe ?", "personne", "tous", Optional.of(40), "Public")),
                4, Optional.of(30), Set.of(0, 1, 4), true);
    }

    private static AmountTerms amounts() {
        return new AmountTerms(Figure.assumed(Rate.percent("75"), "S21"), Optional.empty(),
                Optional.of(Figure.of(Euros.of(40_000), "S0")), Optional.of(Figure.assumed(Euros.of(5_000), "S21")), Optional.empty());
    }

    private static List<DocumentRequirement> documents() {
        return List.of(
                new DocumentRequirement("DELEG", "Délégation de signature", Due.INDISPENSABLE, Optional.empty(),
                        Optional.of("si une autre personne signe"), "Pratique", false),
                new DocumentRequirement("COMPTES", "Comptes annuels", Due.INDISPENSABLE, Optional.empty(), Optional.empty(), "S16", true));
    }
}
