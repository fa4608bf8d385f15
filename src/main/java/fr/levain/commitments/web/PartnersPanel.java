package fr.levain.commitments.web;

import fr.levain.commitments.CommitmentStatus;
import fr.levain.commitments.PartnerLine;
import fr.levain.ui.Page;
import java.util.List;

/** On the home of a dossier: which partners committed. @param path of the dossier */
public record PartnersPanel(List<PartnerLine> lines, String path) implements Page {
    public long committed() {
        return lines.stream().filter(line -> line.is(CommitmentStatus.COMMITTED)).count();
    }

    public long expected() {
        return lines.stream().filter(line -> line.terms().isPresent()).count();
    }

    public boolean hasCorrection() {
        return lines.stream().anyMatch(line -> line.commitment().filter(each -> each.correction().isPresent()).isPresent());
    }
}
