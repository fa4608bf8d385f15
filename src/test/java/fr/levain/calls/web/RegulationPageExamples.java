package fr.levain.calls.web;

import fr.levain.calls.Scheme;
import fr.levain.calls.SchemeStatus;
import fr.levain.calls.SomeCalls;
import fr.levain.calls.SomeSchemes;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class RegulationPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");

    @Override
    public List<Page> pages() {
        var offered = SomeSchemes.sheet(SchemeStatus.PUBLISHED);
        var aids = List.<Scheme>of(offered.scheme());
        return List.of(
                new RegulationPage(List.of(new RegulationPage.Part(SomeSchemes.REGULATION, aids)), LocalDate.of(2026, 12, 5)),
                new RegulationPage(List.of(), LocalDate.of(2026, 12, 5)),
                new SchemePage(offered, Optional.of(SomeCalls.published(SomeCalls.continuous())), Optional.of(SomeSchemes.terms("ampli")), NOW),
                new SchemePage(offered.as(offered.versions().getLast()), Optional.empty(), Optional.empty(), NOW),
                new SchemePage(SomeSchemes.sheet(SchemeStatus.WITHDRAWN), Optional.empty(), Optional.empty(), NOW));
    }

}
