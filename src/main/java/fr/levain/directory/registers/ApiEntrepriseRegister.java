package fr.levain.directory.registers;

import fr.levain.directory.CompanyRegister;
import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterMatches;
import fr.levain.directory.TaxCertificate;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/** API Entreprise (X4): needs a token given to the authority, and says for whom it asks. It does not search by name. */
final class ApiEntrepriseRegister implements CompanyRegister {
    static final String ADDRESS = "https://entreprise.api.gouv.fr";
    static final String NAME = "API Entreprise";

    @FunctionalInterface
    private interface Reader {
        RegisterAnswer read(JsonNode answer, String source, Instant at);
    }

    private final RegisterClient client;
    private final String address;
    private final Supplier<String> recipient;

    /** @param recipient SIRET of the authority that asks */
    ApiEntrepriseRegister(RegisterClient client, String address, Supplier<String> recipient) {
        this.client = client;
        this.address = address;
        this.recipient = recipient;
    }

    @Override
    public RegisterAnswer bySiret(Siret siret) {
        return ask("/v4/insee/sirene/etablissements/diffusibles/" + siret, "SIRET " + siret.spaced(), ApiEntrepriseAnswers::establishment);
    }

    @Override
    public RegisterAnswer byRna(Rna rna) {
        return ask("/v4/djepva/api-association/associations/open_data/" + rna, "RNA " + rna.value(), ApiEntrepriseAnswers::association);
    }

    /** X4: the tax administration answers 404 for a unit it does not know as for one that is not up to date. */
    @Override
    public TaxCertificate taxCertificate(Siren siren) {
        return client.get(uri("/v4/dgfip/unites_legales/" + siren.digits() + "/attestation_fiscale"), "SIREN " + siren.digits() + ", attestation fiscale")
                .map(answer -> ApiEntrepriseAnswers.taxCertificate(answer.status(), answer.body()))
                .orElseGet(() -> new TaxCertificate(TaxCertificate.Status.NO_ANSWER, Optional.empty()));
    }

    @Override
    public RegisterMatches search(String typed, int max) {
        return RegisterMatches.unavailable();
    }

    private RegisterAnswer ask(String path, String asked, Reader reader) {
        return client.get(uri(path), asked)
                .map(answer -> answer.status() == 404
                        ? new RegisterAnswer.Unknown()
                        : reader.read(answer.body(), NAME, answer.at()))
                .orElseGet(() -> new RegisterAnswer.Unavailable(NAME));
    }

    private URI uri(String path) {
        return UriComponentsBuilder.fromUriString(address + path)
                .queryParam("context", "{context}")
                .queryParam("object", "{object}")
                .queryParam("recipient", "{recipient}")
                .build("Aides publiques", "Instruction d’une demande de subvention", recipient.get());
    }
}
