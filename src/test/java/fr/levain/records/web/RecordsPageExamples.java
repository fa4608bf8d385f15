package fr.levain.records.web;

import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.forms.Answer;
import fr.levain.forms.Gap;
import fr.levain.forms.SomeForm;
import fr.levain.forms.Value;
import fr.levain.forms.web.PageFields;
import fr.levain.kernel.HolderKind;
import fr.levain.records.OrganisationRecord;
import fr.levain.records.Remembered;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class RecordsPageExamples implements PageExamples {
    private static final Instant SAID = Instant.parse("2026-03-03T09:00:00Z");

    @Override
    public List<Page> pages() {
        return List.of(new RecordPage(record(), false), new RecordPage(record(), true), section(List.of(), false),
                section(List.of(new Gap("project", "title", "Donnez un nom à votre projet.")), true));
    }

    private static Page section(List<Gap> problems, boolean conflict) {
        var record = record();
        var fields = new PageFields(record.form(), SomeForm.PROJECT, record.answers(), PageFields.errors(problems), Map.of(),
                RecordPage.notes(record, SomeForm.PROJECT, record.answers()));
        return new RecordSectionPage(record, SomeForm.PROJECT, fields, conflict);
    }

    private static OrganisationRecord record() {
        var organisation = new OrganisationView(OrganisationId.of(new UUID(1, 1)), "La Marmite du Thaurion", HolderKind.ASSOCIATION,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), true);
        var title = new Remembered(Answer.of(new Value.Words("La cuisine mobile")), SAID, "la fiche de la structure", Optional.of(LocalDate.of(2027, 3, 3)), 1);
        return new OrganisationRecord(organisation, SomeForm.FORM, Map.of("title", title), 1, LocalDate.of(2026, 12, 5));
    }
}
