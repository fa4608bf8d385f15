package fr.levain.consents.web;

import fr.levain.consents.KeptText;
import fr.levain.testing.PageExamples;
import fr.levain.ui.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ConsentsPageExamples implements PageExamples {
    private static final Instant NOW = Instant.parse("2026-12-05T20:42:08Z");

    @Override
    public List<Page> pages() {
        return List.of(
                new AgreementsPage(AgreementsPage.PATH, true, List.of(new AgreementsPage.Thing(
                        new UUID(0, 1), "x", "Demande d’accompagnement", "Demande 2026-ORI-00004", "/demandes/x",
                        List.of(new AgreementsPage.Permission("region", "La Région", "votre projet et vos besoins", NOW, Optional.empty(), false),
                                new AgreementsPage.Permission("atis", "ATIS", "votre projet et vos besoins ; votre nom", NOW, Optional.empty(), true),
                                new AgreementsPage.Permission("cress", "CRESS", "votre projet et vos besoins", NOW, Optional.of(NOW.plusSeconds(60)), false)),
                        List.of(new AgreementsPage.Looked("ATIS", "Lucie Faure", LocalDate.of(2026, 12, 5))), "Retirer mon accord")), null),
                new AgreementsPage(AgreementsPage.PATH + "/lien/x", false, List.of(), null),
                new AgreementsCard(),
                new AccessLostPage("l’accompagnement", "2026-ACC-00012", "Le prêt attend la banque."),
                new KeptTextsPage(List.of(new KeptText(new UUID(4, 1), "2026-ACC-00012", "Compte rendu", "Le prêt attend la banque.", NOW))));
    }
}
