package fr.levain.applications;

import fr.levain.documents.PieceType;
import fr.levain.documents.Scan;
import fr.levain.forms.web.AskedPiece.Joined;
import java.util.List;
import java.util.Optional;

/**
 * One piece of a dossier.
 *
 * @param due « Indispensable à l’instruction » or « Exigible avant effet » (D8)
 * @param files that count
 * @param replaced what they were before, the last first
 * @param awaited when it is announced for a day
 */
public record PieceShelf(
        String code,
        String label,
        Optional<String> due,
        Optional<PieceType.Validity> validity,
        List<Joined> files,
        List<Joined> replaced,
        Optional<AwaitedPiece> awaited) {
    /** Whether its author may send it now that the dossier is filed. */
    public boolean isAwaited(ApplicationView view) {
        var quarantined = files.stream().anyMatch(file -> file.document().scan() == Scan.INFECTED);
        return !view.status().isDraft() && view.status().isOpen() && (awaited.isPresent() || quarantined);
    }
}
