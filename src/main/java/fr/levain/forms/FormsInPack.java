package fr.levain.forms;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Pack;
import fr.levain.kernel.PackFiles;
import fr.levain.kernel.PackSection;
import fr.levain.revisions.Revisions;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code forms/*.yaml}: one form per file, shared with later sections under its slug. */
@Component
class FormsInPack implements PackSection {
    private final Forms forms;
    private final TermStore terms;
    private final Revisions revisions;

    FormsInPack(Forms forms, TermStore terms, Revisions revisions) {
        this.forms = forms;
        this.terms = terms;
        this.revisions = revisions;
    }

    @Override
    public String name() {
        return "formulaires";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Prepared read(Pack pack) {
        var vocabulary = pack.file("vocabulary.yaml").map(file -> file.map("terms").entrySet().stream()
                        .map(term -> new Term(term.getKey(), term.getValue().text("label"), FormReader.type(term.getValue()),
                                term.getValue().bool("known", false)))
                        .toList())
                .orElse(List.of());
        var read = pack.folder("forms").stream().map(form -> new FormReader(pack).form(form, FormKind.UNPUBLISHED)).toList();
        read.forEach(form -> pack.share(FormRevision.class, form.slug(), form));
        return (applied, by) -> {
            terms.keep(vocabulary);
            read.forEach(form -> apply(applied, form, by));
        };
    }

    @Override
    public void write(PackFiles files) {
        for (var revision : revisions.inForce(FormKind.CODE)) {
            var form = FormJson.form(revision.content());
            if (FormWriter.same(files.kept().shared(FormRevision.class, revision.slug()), form)) continue;
            var name = "forms/%s.yaml".formatted(revision.slug());
            files.removeOthers("forms", revision.slug(), name);
            files.put(name, FormWriter.form(form));
        }
    }

    /** Later sections use the revision in force: the pack's, unless an officer has published another since. */
    private void apply(Pack pack, FormRevision form, Caller by) {
        revisions.takeFromPack(FormKind.CODE, form.slug(), form.title(), FormJson.write(form), pack.isProposal(), by);
        var inForce = forms.latest(form.slug()).orElseThrow();
        pack.share(FormRevisionId.class, form.slug(), inForce.id());
    }
}
