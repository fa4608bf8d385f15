package fr.levain.pack.web;

import fr.levain.kernel.PackProblem;
import fr.levain.testing.PageExamples;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;

public class PackPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var offered = Map.of("calls/ami", "Innovation sociale", "aids/conseil", "Aide au conseil");
        return List.of(
                new SettingsPage(offered, "", false, FormErrors.none(), List.of()),
                new SettingsPage(offered, "Le réglage est importé.", true, FormErrors.none(), List.of()),
                new SettingsPage(Map.of(), "", true, FormErrors.of("fichier", "Ce réglage contient un point à corriger. Rien n’a été importé."),
                        List.of(new PackProblem("grids/g.yaml", 4, "les poids de la grille font 101, il faut 100"))));
    }
}
