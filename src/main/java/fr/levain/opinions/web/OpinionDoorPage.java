package fr.levain.opinions.web;

import fr.levain.opinions.OpinionOpening.Door;
import fr.levain.opinions.OpinionStatus;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;

/** What a link shows by itself: what the public may know, and how to go further. */
public record OpinionDoorPage(Door door, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public boolean isSent() {
        return door.status() == OpinionStatus.ANSWERED;
    }
}
