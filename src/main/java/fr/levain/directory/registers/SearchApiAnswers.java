package fr.levain.directory.registers;

import static fr.levain.directory.registers.ApiEntrepriseAnswers.text;

import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the answers of API Recherche d’entreprises (X3). */
final class SearchApiAnswers {
    private SearchApiAnswers() {}

    static List<RegisterEntry> entries(JsonNode answer, Optional<Siret> wanted, String source, Instant at) {
        return answer.path("results").valueStream()
                .filter(result -> !text(result, "statut_diffusion").orElse("O").equals("P")) // X6
                .filter(result -> !text(result, "nature_juridique").orElse("").equals("1000"))
                .flatMap(result -> entry(result, wanted, source, at).stream())
                .toList();
    }

    private static Optional<RegisterEntry> entry(JsonNode result, Optional<Siret> wanted, String source, Instant at) {
        var name = text(result, "nom_raison_sociale").or(() -> text(result, "nom_complet"));
        var establishment = wanted.map(siret -> establishment(result, siret)).orElse(result.path("siege"));
        var category = text(result, "nature_juridique");
        return name.map(known -> new RegisterEntry(
                known,
                text(result, "siren").flatMap(Siren::read),
                text(establishment, "siret").flatMap(Siret::read),
                text(result.path("complements"), "identifiant_association").flatMap(Rna::read),
                category,
                LegalCategories.kind(category.orElse(null)),
                text(establishment, "adresse"),
                text(establishment, "commune").flatMap(CommuneCode::read),
                Optional.empty(),
                text(result, "etat_administratif").orElse("").equals("A")
                        && text(establishment, "etat_administratif").orElse("A").equals("A"),
                source,
                at,
                new RegisterDetails(
                        text(result, "date_creation").flatMap(ApiEntrepriseAnswers::day),
                        text(result, "date_fermeture").or(() -> text(establishment, "date_fermeture")).flatMap(ApiEntrepriseAnswers::day),
                        text(result, "tranche_effectif_salarie").flatMap(StaffBands::label),
                        establishment.path("est_siege").isBoolean() ? Optional.of(establishment.path("est_siege").asBoolean()) : Optional.empty())));
    }

    private static JsonNode establishment(JsonNode result, Siret siret) {
        return result.path("matching_etablissements").valueStream()
                .filter(each -> text(each, "siret").filter(siret.digits()::equals).isPresent())
                .findFirst()
                .orElse(result.path("siege"));
    }
}
