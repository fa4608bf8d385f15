package fr.levain.ui.web;

import fr.levain.testing.PageExamples;
import fr.levain.ui.AlreadySentPage;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class UiPageExamples implements PageExamples {
    @Override
    public List<Page> pages() {
        var refusals = Stream.of(400, 401, 403, 404, 405, 409, 413, 415, 429)
                .map(status -> (Page) new ErrorPage(status, Optional.empty()));
        return Stream.concat(
                        refusals, Stream.of(new ErrorPage(500, Optional.of("5C0FFEE5C0DE")), new ErrorPage(409, Optional.empty(), List.of("Le local est trouvé, il reste à signer.", "Revoir la banque en mars.")), new ComponentsPage(),
                                new AlreadySentPage("/partenaire/accompagnements/2026-ACC-00012#rencontres", Map.of("compte-rendu", List.of("Le local est trouvé."), "moyen", List.of("CALL"),
                                        "rencontre-jour", List.of("28"), "rencontre-mois", List.of("11"), "rencontre-annee", List.of("2026")))))
                .toList();
    }
}
