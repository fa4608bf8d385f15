package fr.levain.opendata.web;

import fr.levain.kernel.Euros;
import fr.levain.opendata.Publication;
import fr.levain.opendata.Publication.State;
import fr.levain.opendata.ScdlCheck;
import fr.levain.opendata.ScdlGrants;
import fr.levain.opendata.SomeAward;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OpenDataPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var toMend = publication(SomeAward.ready().withoutPeriod(), State.TO_MEND);
        var published = publication(SomeAward.ready(), State.PUBLISHED);
        var small = publication(SomeAward.ready().of(Euros.of(12_000), false).signed(Optional.empty()), State.NOT_REQUIRED);
        var wrong = Completion.typed(Map.of("fin-jour", "31", "fin-mois", "2", "fin-annee", "2027", "objet", "a".repeat(300)));
        return List.of(
                new DatasetsPage(0, Optional.empty()),
                new DatasetsPage(1_204, Optional.of(Instant.parse("2026-11-23T09:00:00Z"))),
                new QualityPage(List.of()),
                new QualityPage(List.of(toMend, published, small)),
                new CompletionPage(toMend, Completion.of(toMend.award()), fr.levain.ui.FormErrors.none()),
                new CompletionPage(toMend, wrong, wrong.errors()));
    }

    private static Publication publication(SomeAward award, State state) {
        var faults = state == State.TO_MEND ? ScdlCheck.line(ScdlGrants.line(award.record())) : List.<ScdlCheck.Fault>of();
        return new Publication(award.record(), state, faults, Optional.of(LocalDate.of(2026, 12, 15)), state == State.TO_MEND, List.of());
    }
}
