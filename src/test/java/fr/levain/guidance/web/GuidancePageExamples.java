package fr.levain.guidance.web;

import fr.levain.applications.Holder;
import fr.levain.calls.SomeCalls;
import fr.levain.catalogue.AidMatch;
import fr.levain.catalogue.DatedListing;
import fr.levain.catalogue.Deadline;
import fr.levain.catalogue.Fit;
import fr.levain.catalogue.Listing;
import fr.levain.catalogue.ListingId;
import fr.levain.catalogue.Profile;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.Partner;
import fr.levain.directory.PartnerMatch;
import fr.levain.directory.PartnerOffer;
import fr.levain.eligibility.Change;
import fr.levain.eligibility.FactRead;
import fr.levain.eligibility.Ground;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.Rule;
import fr.levain.eligibility.Verdict;
import fr.levain.eligibility.Vocabulary;
import fr.levain.eligibility.Weight;
import fr.levain.forms.Answer;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.Gap;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import fr.levain.guidance.Orientation;
import fr.levain.guidance.OrientationId;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.OrientationResult;
import fr.levain.guidance.Prefill;
import fr.levain.guidance.PrefilledAnswer;
import fr.levain.guidance.Question;
import fr.levain.guidance.UnmetNeed;
import fr.levain.kernel.CommuneCode;
import fr.levain.places.NearPlace;
import fr.levain.places.SomePlace;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class GuidancePageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");
    static final OrientationKey KEY = new OrientationKey("abcdefghijklmnopqrstuv");

    private static Vocabulary.Term term(String name, String question, FieldType type) {
        return new Vocabulary.Term(name, question.replace(" ?", ""), type, Optional.of(question), Optional.of("Une précision."), 1);
    }

    private static final Vocabulary WORDS = new Vocabulary(List.of(
            term("project_commune", "Où se déroule votre projet ?", new FieldType.Place(FieldType.PlaceKind.COMMUNE, false)),
            term("holder_kind", "Qui porte le projet ?", new FieldType.OneChoice(options())),
            term("project_theme", "De quoi s’agit-il ?", new FieldType.SeveralChoices(options(), 1, 2)),
            term("already_started", "Des actions ont-elles commencé ?", new FieldType.YesNo()),
            term("requested_amount", "Quelle aide demandez-vous ?", new FieldType.Money(Optional.empty(), Optional.empty())),
            term("partners", "Avec qui travaillez-vous ?", new FieldType.Table(List.of(
                    Field.required("kind", "Type", new FieldType.OneChoice(options()))), 1, 20))));

    private static final PartnerMatch PARTNER = new PartnerMatch(
            new Partner("une-agence", "Une agence", "Elle aide.", Optional.of("bonjour@agence.example"), Optional.of("05 00 00 01 01"), Optional.empty(),
                    true, "S1", false, List.of()),
            List.of(new PartnerOffer("Cherche des fonds avec vous.", List.of("financement"), List.of("23"), List.of(), "S1", false)), List.of());

    private static List<Option> options() {
        return List.of(new Option("association", "Association", Optional.empty()), new Option("epci", "Intercommunalité", Optional.empty()));
    }

    static Orientation told() {
        return new Orientation(new OrientationId(new UUID(1, 2)),
                Answers.NONE.with("holder_kind", new Value.Choice("association")), List.of("project_commune", "holder_kind"), NOW, NOW,
                Optional.of(NOW), NOW.plusSeconds(86_400 * 180), Optional.empty(), 0);
    }

    private static Question question(String term) {
        return Question.of(WORDS, term).orElseThrow();
    }

    private static Listing listing(Listing.Kind kind, String title) {
        return new Listing(ListingId.at(NOW), kind, "une-aide", title, "Pour les projets qui commencent.", "Région", Set.of("region"),
                Set.of("subvention"), Set.of(Listing.ANY), Set.of("region:75"), "Nouvelle-Aquitaine", Set.of(Listing.ANY), Set.of("ess"),
                Set.of(Listing.ANY), Optional.empty(), Optional.of(NOW.plusSeconds(86_400 * 30)), List.of(), "Règlement d’intervention",
                LocalDate.of(2025, 4, 14), NOW);
    }

    private static Ground ground(Outcome outcome, Weight weight, String name) {
        return new Ground(new Rule("R1", "Nature du porteur", Optional.empty(), "true", weight, "", "", "", "AMI 2017 [S5]", false), outcome,
                "Votre structure peut recevoir cette aide.", List.of(new FactRead(name, "Nature du porteur", "Association")));
    }

    private static AidMatch match(Listing.Kind kind, Fit fit, List<Change> changes, Ground... grounds) {
        return new AidMatch(listing(kind, "Aide " + fit.name().toLowerCase()), new Verdict(List.of(grounds), "x"), fit, changes, kind == Listing.Kind.OTHER_FUNDER,
                kind == Listing.Kind.CALL ? Optional.of(listing(Listing.Kind.SCHEME, "Aide appliquée")) : Optional.empty());
    }

    private static OrientationResult result(List<AidMatch> own) {
        var near = new NearPlace(SomePlace.named("Le Chai"), 12.4);
        return new OrientationResult(new Profile(WORDS, Map.of("holder_kind", new Value.Choice("association")), CommuneCode.read("23096")), own,
                List.of(match(Listing.Kind.OTHER_FUNDER, Fit.FITS, List.of(), ground(Outcome.MET, Weight.BLOCKING, "holder_kind"))), 12, List.of("financement"), List.of(PARTNER), List.of(near),
                List.of(new DatedListing(listing(Listing.Kind.CALL, "Un appel"), new Deadline(Deadline.Kind.CLOSING, NOW.plusSeconds(86_400 * 30)))));
    }

    private static PrefillPage prefill(boolean signedIn, List<Holder> holders, List<Gap> gaps, FormErrors errors) {
        var page = new FormPage("preremplissage", "Ce qui sera repris", Optional.empty(), Optional.empty(), List.of(
                Field.optional("holder_kind", "Nature du porteur", new FieldType.OneChoice(options())),
                Field.optional("requested_amount", "Aide demandée", new FieldType.Money(Optional.empty(), Optional.empty()))));
        return new PrefillPage(SomeCalls.published(SomeCalls.continuous()),
                new Prefill(page, Answers.NONE.with("holder_kind", new Value.Choice("epci")), List.of("utm_source")), holders, signedIn, "", List.of(), "",
                new PrefillPage.Source("/appels/innovation-sociale/preremplissage?holder_kind=epci", "/appels/innovation-sociale/preremplissage/dossier", Optional.empty()),
                gaps, errors, Map.of());
    }

    @Override
    public List<Page> pages() {
        var change = new Change(List.of(new Change.Step("requested_amount", "Aide demandée", "50 000 €", "40 000 €")), Optional.empty(), true);
        var all = List.of(
                match(Listing.Kind.CALL, Fit.FITS, List.of(), ground(Outcome.MET, Weight.BLOCKING, "holder_kind"), ground(Outcome.UNKNOWN, Weight.BLOCKING, "budget")),
                match(Listing.Kind.CALL, Fit.NEARLY, List.of(change), ground(Outcome.NOT_MET, Weight.BLOCKING, "requested_amount")),
                match(Listing.Kind.SCHEME, Fit.UNKNOWN, List.of(), ground(Outcome.UNKNOWN, Weight.BLOCKING, "already_started")),
                match(Listing.Kind.SCHEME, Fit.NOT, List.of(), ground(Outcome.NOT_MET, Weight.BLOCKING, "holder_kind")));
        return List.of(
                new StartOrientationPage(),
                new AskPage(KEY, told(), question("project_commune"), Answers.NONE, List.of(), Map.of("project_commune",
                        List.of(new Value.PlaceReference(FieldType.PlaceKind.COMMUNE, "23096", "Guéret")))),
                new AskPage(KEY, told(), question("holder_kind"), told().answers(), List.of(), Map.of()),
                new AskPage(KEY, told(), question("project_theme"), Answers.NONE, List.of(new Gap("question", "project_theme", "Choisissez une réponse.")), Map.of()),
                new AskPage(KEY, told(), question("already_started"), Answers.NONE, List.of(), Map.of()),
                new AskPage(KEY, told(), question("requested_amount"), Answers.NONE, List.of(), Map.of()),
                new AskPage(KEY, told(), question("partners"), Answers.NONE, List.of(), Map.of()),
                new ResultPage(KEY, told(), result(all), Optional.of(question("already_started")), FormErrors.none(), "", true, "https://levain.example", NOW),
                new ResultPage(KEY, told(), result(List.of()), Optional.empty(), FormErrors.of("courriel", "Écrivez une adresse."), "x", false, "https://levain.example", NOW),
                prefill(true, List.of(new Holder(new OrganisationId(new UUID(4, 4)), "La Marmite")), List.of(), FormErrors.none()),
                prefill(true, List.of(), List.of(new Gap("preremplissage", "requested_amount", "Indiquez un montant.")),
                        FormErrors.of("requested_amount", "Indiquez un montant.").plus("structure", "Rattachez d’abord votre structure.")),
                prefill(false, List.of(), List.of(), FormErrors.none()),
                new PrefilledPanel("/dossiers/2026-AIS-00042", question("holder_kind").form(), List.of(
                        new PrefilledAnswer("holder_kind", Answer.of(new Value.Choice("association")), "la description de votre projet", NOW))),
                new ErasePage(KEY, told()),
                new ErasedPage(),
                new UnmetNeedsPage(List.of(new UnmetNeed("Mobilité", "Creuse (23)", 12, 3), new UnmetNeed("", "", 1, 0)), 13, LocalDate.of(2025, 12, 5),
                        Paging.whole("")),
                new UnmetNeedsPage(List.of(), 0, LocalDate.of(2025, 12, 5), Paging.whole("")));
    }
}
