package fr.levain.decisions;

import fr.levain.kernel.Pack;
import fr.levain.kernel.PackSection;
import org.springframework.stereotype.Component;

/** {@code corrections.yaml}: the time given to answer before an aid is taken back. */
@Component
class HearingInPack implements PackSection {
    private final DecisionChangeStore store;

    HearingInPack(DecisionChangeStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "corrections de décisions";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public Prepared read(Pack pack) {
        var file = pack.file("corrections.yaml");
        if (file.isEmpty()) return (_, _) -> {};
        var node = file.get();
        node.optionalText("source");
        node.bool("assumption", false);
        int days = node.integer("hearing-days");
        if (days < 10 || days > 90) node.problem("hearing-days", "entre 10 et 90 jours : le bénéficiaire doit pouvoir préparer ses observations");
        return (_, _) -> store.setHearingDays(days);
    }
}
