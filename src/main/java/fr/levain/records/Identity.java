package fr.levain.records;

import fr.levain.directory.OrganisationView;
import fr.levain.forms.Answer;
import fr.levain.forms.Field;
import fr.levain.forms.FieldType;
import fr.levain.forms.FormPage;
import fr.levain.forms.Option;
import fr.levain.forms.Value;
import fr.levain.kernel.HolderKind;
import fr.levain.territory.Territories;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the directory answers by itself: nobody types it in the record. */
@Component
class Identity {
    static final String PAGE = "identite";
    static final FormPage QUESTIONS = new FormPage(PAGE, "Identité", Optional.empty(), Optional.empty(), List.of(
            asked("organisation_name", "Nom", new FieldType.Text(255)),
            asked("holder_kind", "Nature", new FieldType.OneChoice(Arrays.stream(HolderKind.values())
                    .map(kind -> new Option(code(kind), kind.label())).toList())),
            asked("organisation_siret", "SIRET", new FieldType.SiretType()),
            asked("organisation_rna", "Numéro RNA", new FieldType.RnaType()),
            asked("organisation_address", "Adresse", new FieldType.Text(255)),
            asked("organisation_commune", "Commune", new FieldType.Place(FieldType.PlaceKind.COMMUNE, false))));

    private final Territories territories;

    Identity(Territories territories) {
        this.territories = territories;
    }

    Map<String, Remembered> of(OrganisationView organisation, int months) {
        var at = organisation.registerAt().orElse(organisation.id().since());
        var source = organisation.register().map("le registre (%s)"::formatted).orElse("le rattachement de la structure");
        var until = Optional.of(Freshness.until(at, months));
        var known = new LinkedHashMap<String, Remembered>();
        said(organisation).forEach((field, value) -> known.put(field, new Remembered(Answer.of(value), at, source, until, 0)));
        return known;
    }

    private Map<String, Value> said(OrganisationView organisation) {
        var said = new LinkedHashMap<String, Value>();
        said.put("organisation_name", new Value.Words(organisation.name()));
        said.put("holder_kind", new Value.Choice(code(organisation.kind())));
        organisation.siret().ifPresent(siret -> said.put("organisation_siret", new Value.Words(siret.digits())));
        organisation.rna().ifPresent(rna -> said.put("organisation_rna", new Value.Words(rna.value())));
        organisation.address().ifPresent(address -> said.put("organisation_address", new Value.Words(address)));
        organisation.commune().flatMap(territories::commune).ifPresent(commune -> said.put("organisation_commune", new Value.Places(
                List.of(new Value.PlaceReference(FieldType.PlaceKind.COMMUNE, commune.code().value(), commune.name())))));
        return said;
    }

    private static Field asked(String term, String label, FieldType type) {
        return Field.optional(term, label, type).boundTo(term);
    }

    /** As the vocabulary of the pack writes it. */
    private static String code(HolderKind kind) {
        return switch (kind) {
            case ASSOCIATION -> "association";
            case FOUNDATION -> "fondation";
            case COOPERATIVE -> "cooperative";
            case MUTUAL -> "mutuelle";
            case COMPANY -> "entreprise";
            case LOCAL_AUTHORITY -> "collectivite";
            case EPCI -> "epci";
            case PUBLIC_BODY -> "etablissement_public";
            case EDUCATION -> "enseignement";
            case UNION -> "syndicat";
            case PROFESSIONAL_ORGANISATION -> "organisation_professionnelle";
            case COLLECTIVE -> "collectif_usagers";
        };
    }
}
