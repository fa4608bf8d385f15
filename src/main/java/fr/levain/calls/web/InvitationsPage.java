package fr.levain.calls.web;

import fr.levain.calls.CallDraft;
import fr.levain.calls.Invitation;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.util.List;

/** Who is invited to a call. @param typed what could not be read comes back */
public record InvitationsPage(CallDraft call, List<Invitation> invitations, Paging paging, String typed, FormErrors errors) implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String path() {
        return "/gestion/appels/" + call.call().slug() + "/invitations";
    }
}
