package fr.levain.scenarios.web;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.committees.MeetingStatus;
import fr.levain.committees.SomeMeeting;
import fr.levain.committees.SessionLists;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.kernel.Euros;
import fr.levain.scenarios.Axis;
import fr.levain.scenarios.CallRule;
import fr.levain.scenarios.Choice;
import fr.levain.scenarios.ChoiceResult;
import fr.levain.scenarios.Constraint;
import fr.levain.scenarios.ReserveEntry;
import fr.levain.scenarios.ReserveList;
import fr.levain.scenarios.Scenario;
import fr.levain.scenarios.ScenarioId;
import fr.levain.scenarios.SomeFiles;
import fr.levain.scenarios.Table;
import fr.levain.scenarios.Terms;
import fr.levain.scenarios.WhatIf;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

public class ScenariosPageExamples implements PageExamples {
    private static final Instant AT = Instant.parse("2027-02-25T13:00:00Z");

    @Override
    public List<Page> pages() {
        var pages = new ArrayList<Page>();
        var files = SomeFiles.random(new Random(5), 9);
        var adopted = new SessionLists.Adopted(1, "Ordre strict", AT, Optional.empty());
        var table = new Table(SomeMeeting.in(MeetingStatus.CONVENED), files, 0, 0, Optional.of(Euros.of(100_000)), new CallRule(false, true), Optional.empty(), true);
        var listed = new Table(table.meeting(), files, 0, 0, table.pot(), table.rule(), Optional.of(adopted), true);
        var terms = table.start();
        var constraints = List.<Constraint>of(new Constraint.Files(Axis.DEPARTMENT, files.getLast().on(Axis.DEPARTMENT).getFirst(), 1));
        var choice = Choice.of(files, terms, constraints);
        var result = WhatIf.of(files, terms);
        var strict = scenario("Ordre strict", 1, false, terms, List.of(), result);
        var chosen = ((ChoiceResult.Chosen) choice).result();
        var computed = scenario("Choix calculé", 2, true, terms, constraints, chosen);
        var saved = List.of(new SimulationPage.SavedScenario(computed, "Nadia Bertin", false), new SimulationPage.SavedScenario(strict, "", true));
        pages.add(new SimulationPage(table, TypedTerms.written(terms), result, Optional.empty(), List.of(), FormErrors.none()));
        pages.add(new SimulationPage(listed, TypedTerms.written(terms), chosen, Optional.of(choice), saved, FormErrors.none()));
        pages.add(new SimulationPage(listed, Map.of("enveloppe", "beaucoup"), result, Optional.of(new ChoiceResult.Impossible(constraints)), saved,
                FormErrors.of("enveloppe", "Écrivez l’enveloppe en euros, par exemple 120 000.")));
        pages.add(new SimulationPage(new Table(table.meeting(), List.of(), 1, 0, Optional.empty(), CallRule.STRICT, Optional.empty(), false), Map.of(),
                WhatIf.of(List.of(), terms), Optional.empty(), List.of(), FormErrors.none()));
        pages.add(new SimulationPage(new Table(table.meeting(), List.of(), 0, 1, Optional.empty(), CallRule.STRICT, Optional.empty(), false), Map.of(),
                WhatIf.of(List.of(), terms), Optional.empty(), List.of(), FormErrors.none()));
        pages.add(new ScenarioPage(listed, computed, "Nadia Bertin", chosen, false, Optional.empty(), Optional.empty(), FormErrors.none()));
        pages.add(new ScenarioPage(listed, strict, "Nadia Bertin", result, true, Optional.empty(), Optional.of("Ce scénario est la liste de la séance."), FormErrors.none()));
        pages.add(new ScenarioPage(table, strict, "Nadia Bertin", result, false, Optional.of("L’ordre du jour a changé depuis ce scénario."), Optional.empty(),
                FormErrors.of("adopter", "L’ordre du jour a changé depuis ce scénario.")));
        pages.add(new ComparisonPage(table, strict, result, computed, chosen));
        var waits = entry(2, ReserveEntry.Status.WAITING);
        var promoted = entry(1, ReserveEntry.Status.PROMOTED);
        var envelope = new EnvelopeView(new UUID(1, 1), "ami", "AMI innovation sociale", 2026, Euros.of(700_000), Euros.ZERO, Euros.of(690_000), Euros.ZERO, true, Optional.empty(), Optional.empty());
        pages.add(new ReservePage(List.of(new ReserveList.Count("ami", 1, 1, Euros.of(12_000)), new ReserveList.Count("espaces", 1, 0, Euros.of(9_000))),
                Map.of("ami", envelope.title(), "espaces", "Espaces"), "ami", new ReserveList.Listed(Optional.of(envelope), List.of(promoted, waits), false), 1, Paging.whole("")));
        pages.add(new ReservePage(List.of(), Map.of(), "", new ReserveList.Listed(Optional.empty(), List.of(), false), 1, Paging.whole("")));
        pages.add(new ReservePanel(waits, 1));
        pages.add(new ReservePanel(promoted, 1));
        pages.add(new ChoiceMethod(2_000_000, List.of("Espaces et équipements d’innovation")));
        return pages;
    }

    private static Scenario scenario(String name, int number, boolean computed, Terms terms, List<Constraint> constraints, WhatIf result) {
        return new Scenario(new ScenarioId(new UUID(4, number)), new MeetingId(new UUID(1, 1)), name, computed, Optional.empty(), AT, terms, constraints,
                result.lines().stream().map(line -> new Scenario.Kept(line.file().application(), line.file().reference(), line.file().points(),
                        line.file().proposed(), line.wanted(), line.given(), line.effect())).toList());
    }

    private static ReserveEntry entry(int place, ReserveEntry.Status status) {
        return new ReserveEntry(new ApplicationId(new UUID(2, place)), new MeetingId(new UUID(1, 1)), "ami", "innovation-sociale", "2026-AIS-0004" + place,
                "La cuisine mobile du Thaurion", "La Marmite du Thaurion", Euros.of(12_000), Optional.of(645), AT, place, status,
                status == ReserveEntry.Status.PROMOTED ? Optional.of(AT) : Optional.empty());
    }
}
