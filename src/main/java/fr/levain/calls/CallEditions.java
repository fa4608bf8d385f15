package fr.levain.calls;

import fr.levain.accounts.Team;
import fr.levain.calls.Access.Admission;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.French;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.Titles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The calls of a pack: {@code calls/}, over what their editions share in {@code schemes/}. */
final class CallEditions {
    /** @param terms once the form is stored */
    record Edition(String file, CallStatus status, String slug, Function<FormRevisionId, CallRevision> terms, String form) {}

    /** What the editions of one call have in common; {@code form} finds the form once it is stored. */
    private record Shared(
            CallSheet sheet, String regulation, String prefix, String form, RuleSet rules, Grid grid, AmountTerms amounts,
            List<DocumentRequirement> documents, Contact contact, String team) {}

    private static final Grid NO_GRID = new Grid("", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), Set.of(), false);

    private final Pack pack;
    private final Map<String, Grid> grids;
    private final Map<String, RuleSet> rules;
    private final Map<String, String> regulations;
    private final Vocabulary vocabulary;

    private CallEditions(Pack pack, Map<String, Grid> grids, Map<String, RuleSet> rules) {
        this.pack = pack;
        this.grids = grids;
        this.rules = rules;
        this.regulations = regulations(pack);
        this.vocabulary = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
    }

    /** With the grids and rules of the pack itself. */
    static List<Edition> in(Pack pack) {
        var words = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
        return in(pack, named(pack, "grids", CallReader::grid), named(pack, "rules", node -> CallReader.rules(node, words)));
    }

    /** With other grids and rules under the same names. */
    static List<Edition> in(Pack pack, Map<String, Grid> grids, Map<String, RuleSet> rules) {
        var reading = new CallEditions(pack, grids, rules);
        var schemes = new HashMap<String, Shared>();
        for (var node : pack.folder("schemes")) schemes.put(node.text("slug"), reading.shared(node));
        var editions = new ArrayList<Edition>();
        for (var node : pack.folder("calls")) {
            find(node, "scheme", schemes).ifPresent(scheme -> editions.add(reading.edition(node, scheme)));
        }
        return editions;
    }

    /** Title and version of each règlement, by name of its file. */
    static Map<String, String> regulations(Pack pack) {
        return named(pack, "regulations", Regulations::read);
    }

    private static <T> Map<String, T> named(Pack pack, String folder, Function<PackNode, T> reading) {
        var found = new LinkedHashMap<String, T>();
        pack.folder(folder).forEach(node -> found.put(
                node.file().substring(folder.length() + 1, node.file().length() - ".yaml".length()), reading.apply(node)));
        return found;
    }

    private static <T> Optional<T> find(PackNode node, String key, Map<String, T> known) {
        var name = node.text(key);
        if (!name.isEmpty() && !known.containsKey(name)) {
            node.problem(key, "« %s » n’existe pas dans ce pack (connu : %s)".formatted(name, String.join(", ", known.keySet())));
        }
        return Optional.ofNullable(known.get(name));
    }

    private Shared shared(PackNode node) {
        var form = node.text("form");
        var inline = node.has("rules") && !node.isTextAt("rules");
        var ruleSet = inline ? CallReader.rules(node.part("rules"), vocabulary) : find(node, "rules", rules).orElse(RuleSet.NONE);
        pack.shared(FormRevision.class, form).ifPresentOrElse(
                revision -> {
                    var file = inline ? node.child("rules") : pack.file("rules/" + node.text("rules") + ".yaml");
                    file.ifPresent(each -> RuleCheck.rules(each, ruleSet, revision, vocabulary));
                    RuleCheck.pieces(node, revision, vocabulary);
                },
                () -> node.problem("form", "le formulaire « %s » n’existe pas dans ce pack".formatted(form)));
        var team = node.text("team");
        if (pack.shared(Team.class, team).isEmpty()) node.problem("team", "l’équipe « %s » n’existe pas dans ce pack".formatted(team));
        var grid = node.has("grid") && !node.isTextAt("grid") ? CallReader.grid(node.part("grid")) : find(node, "grid", grids).orElse(NO_GRID);
        var regulation = node.optionalText("regulation-text").or(() -> find(node, "regulation", regulations)).orElse("");
        return new Shared(CallReader.sheet(node.part("sheet")), regulation, node.text("reference-prefix"), form, ruleSet, grid,
                CallReader.amounts(node.part("amounts")), CallReader.documents(node), CallReader.contact(node.part("contact"), pack), team);
    }

    private Edition edition(PackNode node, Shared shared) {
        node.optionalText("source");
        var slug = node.text("slug");
        var title = Titles.read(node);
        var summary = node.text("summary");
        var envelope = node.text("envelope");
        var dates = dates(node);
        // without a day of its own a real call opens when an officer says so: a month ahead until then
        var opens = dates.isPresent() ? dates.get().dateTime("opens") : monthAhead();
        var closes = dates.flatMap(CallReader::closing);
        var cutOffs = dates.map(CallReader::cutOffs).orElse(List.of());
        var aid = node.optionalText("aid");
        // a bundle may bring a call without the aid it applies: that one is here already, or is not
        aid.filter(name -> !pack.isProposal() && pack.folder("aids").stream().noneMatch(known -> known.text("slug").equals(name)))
                .ifPresent(name -> node.problem("aid", "l’aide « %s » n’existe pas dans ce pack".formatted(name)));
        var access = access(node);
        var stages = CallReader.stages(node);
        var support = node.child("support").map(CallReader::support);
        var vat = node.has("vat") ? Optional.ofNullable(node.oneOf("vat", CallReader.VAT)) : Optional.<Vat>empty();
        var status = node.oneOf("status", Map.of(
                "brouillon", CallStatus.DRAFT, "publie", CallStatus.PUBLISHED, "clos", CallStatus.CLOSED));
        Function<FormRevisionId, CallRevision> terms = form -> new CallRevision(
                CallRevisionId.at(Instant.EPOCH), CallId.at(Instant.EPOCH), slug, 0, title, summary, shared.sheet(),
                shared.regulation(), shared.prefix(), form, vocabulary, shared.rules(), shared.grid(), shared.amounts(),
                shared.documents(), opens, closes, cutOffs, envelope, shared.contact(), shared.team(), aid, access, stages, support, vat);
        return new Edition(node.file(), status, slug, terms, shared.form());
    }

    /** Where the dates of a call stand: those under {@code demonstration} make no sense on a real instance. */
    private Optional<PackNode> dates(PackNode call) {
        if (!call.has("demonstration")) return Optional.of(call);
        return pack.demonstration() ? call.child("demonstration") : Optional.empty();
    }

    private Instant monthAhead() {
        return LocalDate.ofInstant(pack.firstStart(), French.PARIS).plusDays(30).atTime(9, 0).atZone(French.PARIS).toInstant();
    }

    private static Access access(PackNode node) {
        // packs written before direct awards existed say « invited »
        var invited = node.bool("invited", false) ? Admission.INVITED : Admission.ALL;
        var admission = node.has("admission") ? node.oneOf("admission", CallReader.ADMISSIONS) : invited;
        var ground = node.optionalText("ground").orElse("");
        if (admission == Admission.DIRECT && ground.isEmpty()) node.problem("admission", "une attribution directe dit pourquoi elle ne met personne en concurrence (ground)");
        return new Access(admission, node.texts("departments"), node.optionalText("after"), ground);
    }
}
