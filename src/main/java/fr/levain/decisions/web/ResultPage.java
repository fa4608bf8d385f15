package fr.levain.decisions.web;

import fr.levain.decisions.AwardView;
import fr.levain.stateaid.Basis;
import fr.levain.ui.Page;

public record ResultPage(AwardView award) implements Page {
    public String basis() {
        return award.basis().isEmpty() ? "" : Basis.valueOf(award.basis()).label();
    }
}
