package fr.levain.recognitions.web;

import fr.levain.decisions.Act;
import fr.levain.decisions.ActId;
import fr.levain.documents.DocumentId;
import fr.levain.recognitions.Recognition;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public class RecognitionsPageExamples implements PageExamples {
    private static final LocalDate DAY = LocalDate.of(2027, 4, 2);

    @Override
    public List<Page> pages() {
        var valid = recognition(Optional.empty());
        var withdrawn = recognition(Optional.of(new Recognition.Withdrawal(DAY.plusYears(1), "2028.100.CP", "Le projet a changé d’objet.")));
        var act = new Act(new ActId(new UUID(1, 1)), "2027.512.CP", "Commission permanente", DAY, Optional.of(DAY), new Act.Signature("Camille", "Exemple", "Présidence"), java.util.Optional.empty());
        return List.of(
                new AttestationSearchPage("", FormErrors.none(), 200),
                new AttestationSearchPage("PSI-1", FormErrors.of("numero", "Aucune attestation ne porte ce numéro."), 422),
                new AttestationPage(valid), new AttestationPage(withdrawn),
                new RecognitionPage("2026-AIS-00042", "La cuisine mobile", List.of(), List.of(act), Map.of(), FormErrors.of("acte", "Choisissez la délibération qui reconnaît le projet.")),
                new RecognitionPage("2026-AIS-00042", "La cuisine mobile", List.of(valid, withdrawn), List.of(act), Map.of(), FormErrors.none()),
                new RecognitionPanel(List.of(), Optional.of("/decisions/reconnaissances/2026-AIS-00042"), false),
                new RecognitionPanel(List.of(valid, withdrawn), Optional.empty(), true));
    }

    private static Recognition recognition(Optional<Recognition.Withdrawal> withdrawal) {
        return new Recognition(new UUID(1, 1), "PSI-2027-00012", "K7QF-2M9X-ABCD", "La Marmite du Thaurion", false, "La cuisine mobile du Thaurion", "2027.412.CP", DAY,
                new DocumentId(new UUID(4, 4)), withdrawal);
    }
}
