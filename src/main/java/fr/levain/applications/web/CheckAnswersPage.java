package fr.levain.applications.web;

import fr.levain.applications.Access;
import fr.levain.applications.AlongsideForm.Remark;
import fr.levain.applications.Dossier;
import fr.levain.applications.PaperEntry;
import fr.levain.applications.SignOff;
import fr.levain.applications.SignOffs;
import fr.levain.calls.CutOff;
import fr.levain.forms.Gap;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All the answers on one page, what is left, and when the filing would count.
 *
 * @param access what the reader may do there
 * @param signOff where the agreement of the legal representative stands, once asked for
 * @param paper what came by post, when an officer keys it in
 * @param remarks told beside the form, never held against the filing
 */
public record CheckAnswersPage(
        Dossier dossier, Access access, Optional<SignOffs.Standing> signOff, List<Remark> remarks, Optional<PaperEntry> paper, Instant now,
        FormErrors errors) implements Page {
    public String path() {
        return dossier.view().path();
    }

    /** Where to mend it: the page, at its field. */
    public String link(Gap gap) {
        return link(gap.page(), gap.field());
    }

    public boolean canBeFiled() {
        return access.files() && (paper.isPresent() || dossier.blocking().isEmpty() && !awaitsSignOff()) && !isTooLate();
    }

    /** The postmark counts for a letter (CRPA L112-1). */
    public boolean isTooLate() {
        return dossier.isTooLate(paper.map(PaperEntry::postedAt).orElse(now));
    }

    /** The relève a letter belongs to is that of the day it came. */
    public Optional<CutOff> cutOff() {
        return paper.isPresent() ? dossier.terms().cutOffFor(paper.get().receivedAt(now)) : dossier.cutOff();
    }

    public boolean awaitsSignOff() {
        return signOff.filter(standing -> standing.state() != SignOff.State.GIVEN).isPresent();
    }

    private String link(String page, String input) {
        return path() + "/pages/" + page + "#" + input;
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
