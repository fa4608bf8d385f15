package fr.levain.readings.web;

import fr.levain.readings.AskedReading;
import fr.levain.readings.ReadingStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.TypedDay;

/**
 * One reading as the service that asked it follows it: where it stands, and what may be done.
 *
 * @param open the dossier still waits for its decision
 * @param again it was given once: it is not taken back
 */
public record ReadingFollowPage(
        String reference, String title, String kind, String reader, AskedReading reading, boolean late, boolean open, boolean again, TypedDay until, String notice,
        FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/instruction/" + reference + "/lectures/" + reading.id();
    }

    public boolean mayInvite() {
        return open && reading.status().isAwaited();
    }

    public boolean mayProlong() {
        return open && (reading.status().isAwaited() || reading.status() == ReadingStatus.EXPIRED);
    }

    public boolean mayWithdraw() {
        return !again && (reading.status().isAwaited() || reading.status() == ReadingStatus.EXPIRED);
    }
}
