package fr.levain.forms;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code forms/*.yaml}: one form per file, shared with later sections under its slug. */
@Component
class FormsInPack implements PackSection {
    private static final FormRevisionId UNPUBLISHED = new FormRevisionId(new UUID(0, 0));

    private final Forms forms;

    FormsInPack(Forms forms) {
        this.forms = forms;
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
        var read = pack.folder("forms").stream().map(form -> new FormReader(pack).form(form, UNPUBLISHED)).toList();
        read.forEach(form -> pack.share(FormRevision.class, form.slug(), form));
        return (applied, by) -> read.forEach(form -> applied.share(FormRevisionId.class, form.slug(), forms.publish(form, by)));
    }
}
