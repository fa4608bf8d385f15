package fr.levain.scenarios.web;

import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.WhatIf;
import fr.levain.ui.Figure;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as it was kept.
 *
 * @param adopted it is the list of the session
 * @param changed what moved on the agenda since; empty when it may still be adopted
 * @param told what adopting it did, or why it did nothing
 */
public record ScenarioPage(
        Table table, Scenario scenario, String author, WhatIf result, boolean adopted, Optional<String> changed, Optional<String> told, FormErrors errors)
        implements Page {
    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 409;
    }

    public boolean mayAdopt() {
        return table.mayAdopt() && !adopted && changed.isEmpty() && !table.meeting().status().isOver();
    }

    public List<Figure> figures() {
        return SimulationPage.figures(result);
    }

    /** The list would leave money that the reserve list takes up. */
    public boolean leavesMoney() {
        return table.pot().filter(pot -> pot.isAbove(scenario.terms().pot())).isPresent();
    }
}
