package fr.levain.applications.web;

import fr.levain.calls.Call;
import fr.levain.ui.Page;

/** A call by invitation, to somebody who is not invited. */
public record NotInvitedPage(Call call) implements Page {
    @Override
    public int status() {
        return 403;
    }
}
