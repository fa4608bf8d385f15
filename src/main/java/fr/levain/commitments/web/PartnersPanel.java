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

    /** What its holder has something to do about. */
    public List<PartnerLine> waiting() {
        return lines.stream().filter(line -> line.terms().isPresent() && hasCorrection(line) || line.is(CommitmentStatus.TO_RECONFIRM) || line.is(CommitmentStatus.DECLINED)).toList();
    }

    public static boolean hasCorrection(PartnerLine line) {
        return line.correction().filter(each -> each.forwardedAt().isEmpty()).isPresent();
    }
}
