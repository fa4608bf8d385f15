package fr.levain.deliverables.web;

import fr.levain.applications.Access;
import fr.levain.deliverables.Deliverable;
import fr.levain.deliverables.DeliverableState;
import fr.levain.deliverables.NextAid;
import fr.levain.ui.Page;
import fr.levain.ui.Tone;
import java.util.List;

/**
 * What the award asks its holder to file, and the aids that come next.
 *
 * @param path of the dossier, for who reads: {@code /dossiers/…} or {@code /instruction/…}
 * @param access what the reader may do in the dossier; officers act by their role
 */
public record DeliverablesPanel(List<Deliverable> deliverables, List<NextAid> nextAids, String path, Access access) implements Page {
    public boolean isOfficers() {
        return path.startsWith("/instruction");
    }

    public String href(Deliverable deliverable) {
        return path + "/rendus/" + deliverable.code();
    }

    public static String label(DeliverableState state) {
        return switch (state) {
            case AWAITED -> "Attendu";
            case FILED -> "Déposé, en lecture";
            case SENT_BACK -> "À reprendre";
            case ACCEPTED -> "Accepté";
        };
    }

    public static Tone tone(DeliverableState state) {
        return switch (state) {
            case AWAITED -> Tone.NEUTRAL;
            case FILED -> Tone.WAIT;
            case SENT_BACK -> Tone.KO;
            case ACCEPTED -> Tone.OK;
        };
    }
}
