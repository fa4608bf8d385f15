package fr.levain.calls;

import fr.levain.eligibility.Vocabulary;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormRevision;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackNode;
import fr.levain.kernel.PackSection;
import fr.levain.kernel.Titles;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code grids/} and {@code rules/}: texts that officers revise, as the pack first writes them. */
@Component
class TextsInPack implements PackSection {
    private record Text(String kind, String slug, String title, String content) {}

    private final Revisions revisions;

    TextsInPack(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "grilles et règles";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Prepared read(Pack pack) {
        var texts = new ArrayList<Text>();
        for (var node : pack.folder("grids")) texts.add(grid(node));
        for (var node : pack.folder("rules")) texts.add(rules(pack, node));
        texts.forEach(text -> pack.share(Text.class, text.kind() + "/" + text.slug(), text));
        return (applied, by) -> texts.forEach(text ->
                revisions.takeFromPack(text.kind(), text.slug(), text.title(), text.content(), applied.isProposal(), by));
    }

    @Override
    public void write(PackFiles files) {
        for (var grid : changed(GridKind.CODE, files)) {
            files.put("grids/%s.yaml".formatted(grid.slug()), TextWriter.grid(WrittenGrid.read(grid.content())));
        }
        for (var rules : changed(RulesKind.CODE, files)) {
            files.put("rules/%s.yaml".formatted(rules.slug()), new TextWriter(name -> files.kept().shared(FieldType.class, name)).rules(WrittenRules.read(rules.content())));
        }
    }

    private List<Revision> changed(String kind, PackFiles files) {
        return revisions.inForce(kind).stream().filter(revision -> files.kept().shared(Text.class, kind + "/" + revision.slug())
                .filter(text -> text.content().equals(revision.content())).isEmpty()).toList();
    }

    private static Text grid(PackNode node) {
        var slug = slug(node, "grids");
        var written = new WrittenGrid(Titles.read(node, slug), node.optionalText("source").orElse(""), CallReader.grid(node));
        return new Text(GridKind.CODE, slug, written.title(), written.json());
    }

    private static Text rules(Pack pack, PackNode node) {
        var slug = slug(node, "rules");
        var form = node.optionalText("form").orElse("");
        if (!form.isEmpty() && pack.shared(FormRevision.class, form).isEmpty()) {
            node.problem("form", "le formulaire « %s » n’existe pas dans ce pack".formatted(form));
        }
        var written = new WrittenRules(Titles.read(node, slug), form,
                CallReader.rules(node, pack.shared(Vocabulary.class, "").orElse(Vocabulary.NONE)));
        return new Text(RulesKind.CODE, slug, written.title(), written.json());
    }

    /** The name of the file. */
    private static String slug(PackNode node, String folder) {
        var slug = node.file().substring(folder.length() + 1, node.file().length() - ".yaml".length());
        if (!slug.matches("[a-z0-9][a-z0-9-]*")) node.problem("le nom du fichier s’écrit en minuscules, chiffres et tirets");
        return slug;
    }
}
