package fr.levain.calls;

import fr.levain.accounts.Team;
import fr.levain.eligibility.Vocabulary;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Publication;
import fr.levain.revisions.Revisions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code regulations/} as sorted texts, and {@code aids/}: the schemes that rest on them. */
@Component
class SchemesInPack implements PackSection {
    private final SchemePublication publication;
    private final Revisions revisions;
    private final DraftRevisions drafts;

    SchemesInPack(SchemePublication publication, Revisions revisions, DraftRevisions drafts) {
        this.publication = publication;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "aides";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Prepared read(Pack pack) {
        var regulations = new LinkedHashMap<String, Regulation>();
        for (var node : pack.folder("regulations")) {
            var slug = node.file().substring("regulations/".length(), node.file().length() - ".yaml".length());
            regulations.put(slug, SchemeReader.regulation(slug, node));
        }
        var vocabulary = pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE);
        var nodes = new LinkedHashMap<String, PackNode>();
        var schemes = new LinkedHashMap<String, SchemeRevision>();
        for (var node : pack.folder("aids")) {
            var name = node.text("regulation");
            var regulation = Optional.ofNullable(regulations.get(name));
            if (regulation.isEmpty() && !name.isEmpty()) node.problem("regulation", "le règlement « %s » n’existe pas dans ce pack".formatted(name));
            var terms = SchemeReader.scheme(node, regulation.orElseGet(() -> new Regulation(name, "", List.of(), List.of(), List.of(), List.of(), List.of())), vocabulary, pack);
            if (nodes.putIfAbsent(terms.slug(), node) != null) node.problem("slug", "l’aide « %s » est écrite deux fois".formatted(terms.slug()));
            schemes.put(terms.slug(), terms);
            if (pack.shared(Team.class, terms.team()).isEmpty()) {
                node.problem("team", "l’équipe « %s » n’existe pas dans ce pack".formatted(terms.team()));
            }
        }
        schemes.forEach((slug, terms) -> follow(nodes.get(slug), terms, schemes));
        schemes.values().forEach(terms -> terms.path().stream().flatMap(step -> step.next().stream()).filter(next -> !schemes.containsKey(next))
                .forEach(next -> nodes.get(terms.slug()).problem("path", "l’aide suivante « %s » n’existe pas dans ce pack".formatted(next))));
        return (loaded, by) -> {
            regulations.values().forEach(publication::proposeFromPack);
            if (loaded.demonstration()) regulations.keySet().forEach(publication::publishRegulation);
            inOrder(schemes).forEach(terms -> apply(terms, loaded, by));
        };
    }

    /** An aid comes after the one it leads to: a version in force never names what does not exist. */
    private static List<SchemeRevision> inOrder(Map<String, SchemeRevision> schemes) {
        var ordered = new LinkedHashSet<SchemeRevision>();
        for (var terms : schemes.values()) {
            var chain = new ArrayList<SchemeRevision>();
            for (Optional<SchemeRevision> at = Optional.of(terms); at.isPresent(); at = at.flatMap(SchemeRevision::next).map(schemes::get)) chain.addFirst(at.get());
            ordered.addAll(chain);
        }
        return List.copyOf(ordered);
    }

    /** The aid offered next exists, and following it never comes back. */
    private static void follow(PackNode node, SchemeRevision first, Map<String, SchemeRevision> schemes) {
        var seen = new HashSet<String>();
        for (var at = first; at.next().isPresent(); at = schemes.get(at.next().get())) {
            var next = at.next().get();
            if (!schemes.containsKey(next)) {
                if (at == first) node.problem("next", "l’aide suivante « %s » n’existe pas dans ce pack".formatted(next));
                return;
            }
            if (!seen.add(next) || next.equals(first.slug())) {
                node.problem("next", "les aides suivantes tournent en rond : « %s » ramène à elle-même".formatted(first.slug()));
                return;
            }
        }
    }

    /** In a demonstration, an aid met for the first time is put in force; everywhere else it waits as a draft. */
    private void apply(SchemeRevision terms, Pack pack, Caller by) {
        var known = revisions.all(SchemeKind.CODE).stream().anyMatch(text -> text.slug().equals(terms.slug()));
        revisions.proposeFromPack(SchemeKind.CODE, terms.slug(), terms.title(), SchemeKind.write(terms), by);
        if (known || !pack.demonstration() || pack.isProposal()) return;
        var digest = drafts.draft(SchemeKind.CODE, terms.slug()).digest();
        if (drafts.publish(SchemeKind.CODE, terms.slug(), digest, by) instanceof Publication.Refused(var findings))
            throw new IllegalStateException(terms.slug() + " cannot be published: " + findings);
    }
}
