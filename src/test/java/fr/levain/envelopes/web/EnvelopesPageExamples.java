package fr.levain.envelopes.web;

import fr.levain.envelopes.EnvelopeFigure;
import fr.levain.envelopes.EnvelopeSubjects;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.MovementView;
import fr.levain.envelopes.Resizing;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import fr.levain.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class EnvelopesPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var whole = new EnvelopeView(new UUID(1, 1), "ami", "AMI innovation sociale et sociétale", 2026, Euros.of(700_000), Euros.of(36_000), Euros.of(120_000), Euros.of(20_000),
                false, Optional.empty(), Optional.empty());
        var part = new EnvelopeView(new UUID(1, 2), "ami-creuse", "AMI innovation sociale en Creuse", 2026, Euros.of(100_000), Euros.ZERO, Euros.ZERO, Euros.ZERO,
                false, Optional.of(new DepartmentCode("23")), Optional.of("ami"));
        var calls = Map.of("ami", List.of("Innovation sociale et sociétale"));
        var dossier = new Subject("application", new UUID(2, 1));
        var given = new MovementView(2, Euros.of(-18_000), Euros.of(18_000), Euros.ZERO, dossier, Instant.parse("2026-11-28T10:00:00Z"));
        var other = new MovementView(1, Euros.of(18_000), Euros.ZERO, Euros.ZERO, new Subject("application", new UUID(2, 2)), Instant.parse("2026-11-02T10:00:00Z"));
        var act = new Resizing("2026.412.CP", LocalDate.of(2026, 6, 2), "Décision modificative de juin.", Euros.of(600_000), Euros.of(700_000));
        var names = Map.of(dossier, new EnvelopeSubjects.Named("2026-AIS-00042", Optional.of("/instruction/2026-AIS-00042")));
        return List.of(
                new EnvelopesPage(2026, List.of(2026, 2017), "", List.of(Choice.of("23", "Creuse")), List.of(whole, part), true, calls, Paging.whole("2 enveloppes")),
                new EnvelopesPage(0, List.of(), "", List.of(), List.of(), false, Map.of(), Paging.whole("")),
                new EnvelopePage(whole, "Toute la région", List.of("Innovation sociale et sociétale"), List.of(act), Optional.of(EnvelopeFigure.RESERVED), List.of(given, other), names,
                        true, Paging.whole(""), true, true, Map.of("montant", "beaucoup"), FormErrors.of("montant", "Écrivez le nouveau montant en euros, par exemple 750 000.")),
                new EnvelopePage(part, "Creuse", List.of(), List.of(), Optional.empty(), List.of(), Map.of(), false, Paging.whole(""), false, false, Map.of(), FormErrors.none()));
    }
}
