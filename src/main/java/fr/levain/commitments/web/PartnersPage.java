package fr.levain.commitments.web;

import fr.levain.applications.ApplicationView;
import fr.levain.commitments.PartnerLine;
import fr.levain.kernel.French;
import fr.levain.ui.Page;
import fr.levain.ui.Task;
import java.util.List;

/** Where its holder follows the commitment of each partner. @param edit page of the form where partners are described */
public record PartnersPage(ApplicationView view, List<PartnerLine> lines, String edit) implements Page {
    public List<Task> tasks() {
        return lines.stream().map(line -> new Task(
                        line.name(), view.path() + "/engagements/" + line.row(), detail(line), Words.status(line), Words.tone(line)))
                .toList();
    }

    private static String detail(PartnerLine line) {
        if (line.commitment().isEmpty()) return "Invitez une personne qui peut l’engager.";
        var commitment = line.commitment().get();
        if (line.terms().isPresent() && commitment.correction().isPresent()) return commitment.correction().get().forwardedAt()
                .map(at -> "Sa correction est transmise au service le %s.".formatted(French.day(at))).orElse("Propose une correction : répondez-lui.");
        return "Invitation envoyée à %s le %s".formatted(commitment.email(), French.day(commitment.linkedAt()));
    }
}
