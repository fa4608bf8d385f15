package fr.levain.pack.web;

import fr.levain.kernel.PackProblem;
import fr.levain.pack.ImportedFile;
import fr.levain.pack.InventedContacts;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class PackPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var offered = Map.of("calls/ami", "Innovation sociale", "aids/conseil", "Aide au conseil");
        return List.of(
                new SettingsPage(offered, "", List.of(), List.of(), false, FormErrors.none(), List.of()),
                new SettingsPage(offered, "Le réglage est importé.", List.of(new ImportedFile("Formulaire", "AMI", true, Optional.empty()),
                        new ImportedFile("Vocabulaire commun", "", false, Optional.empty()),
                        new ImportedFile("Grille", "Douze critères", false, Optional.of(Instant.parse("2026-10-01T08:00:00Z")))), List.of(), true, FormErrors.none(), List.of()),
                new SettingsPage(Map.of(), "", List.of(), List.of(new InventedContacts.Missing("authority.yaml", "Région Nouvelle-Aquitaine")), true, FormErrors.of("fichier", "Ce réglage contient un point à corriger. Rien n’a été importé."),
                        List.of(new PackProblem("grids/g.yaml", 4, "les poids de la grille font 101, il faut 100"))));
    }
}
