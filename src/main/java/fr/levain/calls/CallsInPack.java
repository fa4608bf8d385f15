package fr.levain.calls;

import fr.levain.accounts.Team;
import fr.levain.eligibility.AmountTerms;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FormRevision;
import fr.levain.forms.FormRevisionId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** {@code regulations/}, {@code schemes/} (terms that editions share), {@code grids/}, {@code rules/} and {@code calls/}. */
@Component
class CallsInPack implements PackSection {
    /** What the editions of one call have in common; {@code formSlug} finds the form once it is stored. */
    private record Scheme(
            CallSheet sheet, String regulation, String prefix, String formSlug, SchemeRules rules, Grid grid,
            AmountTerms amounts, List<DocumentRequirement> documents, Contact contact, String team) {}

    private record Edition(String file, CallStatus status, String slug, Function<FormRevisionId, CallRevision> terms, String form) {}

    private final CallPublication publication;

    CallsInPack(CallPublication publication) {
        this.publication = publication;
    }

    @Override
    public String name() {
        return "appels";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Prepared read(Pack pack) {
        var regulations = named(pack, "regulations", Regulations::read);
        var grids = named(pack, "grids", CallReader::grid);
        var terms = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
        var rules = named(pack, "rules", node -> CallReader.rules(node, terms));
        var schemes = new HashMap<String, Scheme>();
        for (var node : pack.folder("schemes")) {
            schemes.put(node.text("slug"), scheme(pack, node, regulations, grids, rules));
        }
        var editions = new ArrayList<Edition>();
        for (var node : pack.folder("calls")) {
            find(node, "scheme", schemes).ifPresent(scheme -> editions.add(edition(node, scheme)));
        }
        return (loaded, by) -> editions.forEach(edition -> apply(loaded, edition, by));
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

    private Scheme scheme(
            Pack pack, PackNode node, Map<String, String> regulations, Map<String, Grid> grids,
            Map<String, RuleSet> rules) {
        var form = node.text("form");
        var ruleSet = find(node, "rules", rules).orElse(RuleSet.NONE);
        var vocabulary = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
        pack.shared(FormRevision.class, form).ifPresentOrElse(
                revision -> {
                    pack.file("rules/" + node.text("rules") + ".yaml")
                            .ifPresent(file -> RuleCheck.rules(file, ruleSet, revision, vocabulary));
                    RuleCheck.pieces(node, revision, vocabulary);
                },
                () -> node.problem("form", "le formulaire « %s » n’existe pas dans ce pack".formatted(form)));
        var team = node.text("team");
        if (pack.shared(Team.class, team).isEmpty()) {
            node.problem("team", "l’équipe « %s » n’existe pas dans ce pack".formatted(team));
        }
        return new Scheme(CallReader.sheet(node.part("sheet")), find(node, "regulation", regulations).orElse(""),
                node.text("reference-prefix"), form, new SchemeRules(vocabulary, ruleSet),
                find(node, "grid", grids).orElse(new Grid("", Grid.Weighting.NONE, List.of(), 4, Optional.empty(), false)),
                CallReader.amounts(node.part("amounts")), CallReader.documents(node),
                CallReader.contact(node.part("contact")), team);
    }

    private record SchemeRules(Vocabulary vocabulary, RuleSet rules) {}

    private Edition edition(PackNode node, Scheme scheme) {
        node.optionalText("source");
        var slug = node.text("slug");
        var title = node.text("title");
        var summary = node.text("summary");
        var envelope = node.text("envelope");
        var opens = node.dateTime("opens");
        var closes = CallReader.closing(node);
        var cutOffs = CallReader.cutOffs(node);
        var status = node.oneOf("status", Map.of(
                "brouillon", CallStatus.DRAFT, "publie", CallStatus.PUBLISHED, "clos", CallStatus.CLOSED));
        Function<FormRevisionId, CallRevision> terms = form -> new CallRevision(
                CallRevisionId.at(Instant.EPOCH), CallId.at(Instant.EPOCH), slug, 0, title, summary, scheme.sheet(),
                scheme.regulation(), scheme.prefix(), form, scheme.rules().vocabulary(), scheme.rules().rules(),
                scheme.grid(), scheme.amounts(), scheme.documents(), opens, closes, cutOffs, envelope, scheme.contact(),
                scheme.team());
        return new Edition(node.file(), status, slug, terms, scheme.formSlug());
    }

    /** A call met for the first time takes the state the pack gives it; later, changes wait as drafts. */
    private void apply(Pack pack, Edition edition, Caller by) {
        if (!pack.brings(edition.file())) return;
        var form = pack.shared(FormRevisionId.class, edition.form()).orElseThrow();
        var known = publication.knows(edition.slug());
        publication.propose(edition.terms().apply(form));
        if (known || pack.isProposal()) return;
        if (edition.status() == CallStatus.CLOSED) publication.archive(edition.slug(), by);
        if (edition.status() == CallStatus.PUBLISHED && pack.demonstration()
                && publication.publish(edition.slug(), by) instanceof PublicationResult.Refused(var missing)) {
            throw new IllegalStateException(edition.slug() + " cannot be published: " + missing);
        }
    }
}
