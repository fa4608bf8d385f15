package fr.levain.directory.registers;

import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the answers of API Entreprise (X4). */
final class ApiEntrepriseAnswers {
    private ApiEntrepriseAnswers() {}

    static RegisterAnswer establishment(JsonNode answer, String source, Instant at) {
        var data = answer.path("data");
        var unit = data.path("unite_legale");
        // X6: what Sirene does not disclose is not shown; natural persons carry no project here
        if (!text(data, "status_diffusion").orElse("").equals("diffusible")) return new RegisterAnswer.Unknown();
        var name = text(unit.path("personne_morale_attributs"), "raison_sociale");
        if (name.isEmpty()) return new RegisterAnswer.Unknown();
        var category = text(unit.path("forme_juridique"), "code");
        return new RegisterAnswer.Found(new RegisterEntry(
                name.get(),
                text(unit, "siren").flatMap(Siren::read),
                text(data, "siret").flatMap(Siret::read),
                text(unit, "rna").flatMap(Rna::read),
                category,
                LegalCategories.kind(category.orElse(null)),
                address(data.path("adresse"), "libelle_commune"),
                text(data.path("adresse"), "code_commune").flatMap(CommuneCode::read),
                Optional.empty(),
                text(data, "etat_administratif").orElse("").equals("A")
                        && text(unit, "etat_administratif").orElse("A").equals("A"),
                source,
                at,
                new RegisterDetails(
                        day(unit.path("date_creation")),
                        day(data.path("date_fermeture")),
                        text(unit.path("tranche_effectif_salarie"), "code").flatMap(StaffBands::label),
                        data.path("siege_social").isBoolean() ? Optional.of(data.path("siege_social").asBoolean()) : Optional.empty())));
    }

    static RegisterAnswer association(JsonNode answer, String source, Instant at) {
        var data = answer.path("data");
        var name = text(data, "nom");
        if (name.isEmpty()) return new RegisterAnswer.Unknown();
        var local = data.path("alsace_moselle");
        var category = text(data.path("forme_juridique"), "code");
        return new RegisterAnswer.Found(new RegisterEntry(
                name.get(),
                text(data, "siren").flatMap(Siren::read),
                text(data, "siret_siege").flatMap(Siret::read),
                text(data, "rna").flatMap(Rna::read),
                category,
                Optional.of(fr.levain.kernel.HolderKind.ASSOCIATION),
                address(data.path("adresse_siege"), "commune"),
                text(data.path("adresse_siege"), "code_insee").flatMap(CommuneCode::read),
                text(local, "volume").map(volume -> "%s, volume %s, folio %s".formatted(
                        text(local, "tribunal_instance").orElse("Registre local"), volume, text(local, "folio").orElse("–"))),
                data.path("active").asBoolean(false),
                source,
                at,
                new RegisterDetails(
                        day(data.path("date_creation")),
                        day(data.path("date_dissolution")),
                        text(data.path("activites").path("tranche_effectif"), "code").flatMap(StaffBands::label),
                        Optional.empty())));
    }

    static TaxCertificate taxCertificate(int status, JsonNode answer) {
        return status == 404 ? new TaxCertificate(TaxCertificate.Status.NOT_DELIVERED, Optional.empty())
                : new TaxCertificate(TaxCertificate.Status.DELIVERED, day(answer.path("data").path("date_delivrance_attestation")));
    }

    static Optional<String> text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() && !value.asString().isBlank() ? Optional.of(value.asString().strip()) : Optional.empty();
    }

    /** Some answers count seconds, in Paris; others write the day. */
    static Optional<LocalDate> day(JsonNode node) {
        if (node.isIntegralNumber()) return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(node.asLong()), French.PARIS));
        return node.isString() ? day(node.asString()) : Optional.empty();
    }

    static Optional<LocalDate> day(String written) {
        return written.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? Optional.of(LocalDate.parse(written)) : Optional.empty();
    }

    private static Optional<String> address(JsonNode address, String commune) {
        var line = Stream.of("numero_voie", "indice_repetition_voie", "type_voie", "libelle_voie", "code_postal", commune)
                .flatMap(field -> text(address, field).stream())
                .collect(Collectors.joining(" "));
        return line.isBlank() ? Optional.empty() : Optional.of(line);
    }
}
