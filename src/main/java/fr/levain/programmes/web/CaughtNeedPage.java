package fr.levain.programmes.web;

import fr.levain.programmes.CaughtNeed;
import fr.levain.programmes.NeedStatus;
import fr.levain.programmes.Programme;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import org.jspecify.annotations.Nullable;

/** A need, and what the partner does with it next. */
public record CaughtNeedPage(CaughtNeed need, Programme programme, Typed typed, FormErrors errors, @Nullable String notice) implements Page {
    public boolean isCaught() {
        return need.status() == NeedStatus.CAUGHT;
    }

    public boolean isStudied() {
        return need.status() == NeedStatus.STUDIED;
    }

    public boolean isOpportune() {
        return need.status() == NeedStatus.OPPORTUNE;
    }

    public boolean isOffered() {
        return need.status() == NeedStatus.OFFERED;
    }

    /** While nobody was asked, it may be left there. */
    public boolean maySetAside() {
        return isCaught() || isStudied() || isOpportune();
    }

    /** What the reason kept is about. */
    public String reasonTitle() {
        return need.status() == NeedStatus.SET_ASIDE ? "Pourquoi il est laissé de côté" : "Pourquoi la dernière personne ne l’a pas repris";
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
