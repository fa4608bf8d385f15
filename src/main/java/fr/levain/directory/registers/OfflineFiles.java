package fr.levain.directory.registers;

import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterDetails;
import fr.levain.directory.RegisterEntry;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files behind the offline register. */
final class OfflineFiles {
    private static final String EXTRACT_SOURCE = "extrait Sirene et ESS France de mars 2026";
    private static final String RECORDED_SOURCE = "cas d’essai d’API Entreprise, mars 2026";
    private static final List<String> ESTABLISHMENTS =
            List.of("association", "association_regime_alsace_moselle", "personne_morale", "personne_morale_etat_cesse", "personne_physique_diffusible");
    private static final List<String> ASSOCIATIONS = List.of("association", "association_regime_alsace_moselle", "association_sans_siren");

    private static final List<String> TAX_CERTIFICATES = List.of("200", "404");

    private OfflineFiles() {}

    static List<RegisterEntry> recordedAnswers() {
        var establishments = ESTABLISHMENTS.stream().map(name -> ApiEntrepriseAnswers.establishment(
                json("v4_insee_etablissements_diffusables__" + name), RECORDED_SOURCE, OfflineRegister.MADE));
        var associations = ASSOCIATIONS.stream().map(name -> ApiEntrepriseAnswers.association(
                json("v4_mi_unites_legales_open_data__" + name), RECORDED_SOURCE, OfflineRegister.MADE));
        return Stream.concat(establishments, associations)
                .flatMap(answer -> answer instanceof RegisterAnswer.Found(var entry) ? Stream.of(entry) : Stream.empty())
                .toList();
    }

    /** The recorded certificates, by the SIREN they are about; of the others nothing is known here. */
    static Map<String, TaxCertificate> taxCertificates() {
        var found = new HashMap<String, TaxCertificate>();
        for (var recorded : TAX_CERTIFICATES) {
            var answer = recorded("v4_dgfip_attestations_fiscales__" + recorded);
            var siren = ((Map<?, ?>) Objects.requireNonNull(answer.get("params"))).get("siren");
            found.put(String.valueOf(siren), ApiEntrepriseAnswers.taxCertificate((Integer) Objects.requireNonNull(answer.get("status")), payload(answer)));
        }
        return found;
    }

    static List<RegisterEntry> extract() {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new InputStreamReader(open("acteurs-ess-numerique-extrait-2026.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().flatMap(row -> entry(row).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<RegisterEntry> entry(CSVRecord row) {
        var category = Optional.of(row.get("categorie_juridique")).filter(code -> code.matches("\\d{4}"));
        return Siren.read(row.get("siren")).map(siren -> new RegisterEntry(
                row.get("denomination"),
                Optional.of(siren),
                Siret.read(row.get("siret_siege")),
                Rna.read(row.get("rna")),
                category,
                kind(row).or(() -> LegalCategories.kind(category.orElse(null))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.get("est_active").equals("True"),
                EXTRACT_SOURCE,
                OfflineRegister.MADE,
                new RegisterDetails(ApiEntrepriseAnswers.day(row.get("date_creation")), Optional.empty(), StaffBands.label(row.get("tranche_effectifs")), Optional.of(true))));
    }

    private static Optional<HolderKind> kind(CSVRecord row) {
        return switch (row.get("famille_ess")) {
            case "association" -> Optional.of(HolderKind.ASSOCIATION);
            case "cooperative" -> Optional.of(HolderKind.COOPERATIVE);
            case "fondation" -> Optional.of(HolderKind.FOUNDATION);
            default -> Optional.empty();
        };
    }

    private static JsonNode json(String name) {
        return payload(recorded(name));
    }

    private static JsonNode payload(Map<String, Object> answer) {
        return new JsonMapper().readTree(Objects.requireNonNull(answer.get("payload")).toString());
    }

    private static Map<String, Object> recorded(String name) {
        try (var file = open(name + ".yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(OfflineFiles.class.getResourceAsStream("/reference/registers/" + name), name);
    }
}
