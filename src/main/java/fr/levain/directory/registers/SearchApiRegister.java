package fr.levain.directory.registers;

import fr.levain.directory.CompanyRegister;
import fr.levain.directory.RegisterAnswer;
import fr.levain.directory.RegisterMatches;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.net.URI;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** API Recherche d’entreprises (X3): open, seven requests a second at most. */
final class SearchApiRegister implements CompanyRegister {
    static final String ADDRESS = "https://recherche-entreprises.api.gouv.fr";
    static final String NAME = "Annuaire des entreprises";

    private final RegisterClient client;
    private final String address;

    SearchApiRegister(RegisterClient client, String address) {
        this.client = client;
        this.address = address;
    }

    @Override
    public RegisterAnswer bySiret(Siret siret) {
        return first(siret.digits(), "SIRET " + siret.spaced(), Optional.of(siret));
    }

    @Override
    public RegisterAnswer byRna(Rna rna) {
        return first(rna.value(), "RNA " + rna.value(), Optional.empty());
    }

    @Override
    public RegisterMatches search(String typed, int max) {
        return client.get(query(typed, Math.clamp(max, 1, 25)), "recherche par nom")
                .map(answer -> new RegisterMatches(SearchApiAnswers.entries(answer.body(), Optional.empty(), NAME, answer.at()), true))
                .orElseGet(RegisterMatches::unavailable);
    }

    private RegisterAnswer first(String typed, String asked, Optional<Siret> wanted) {
        var answer = client.get(query(typed, 1), asked);
        if (answer.isEmpty()) return new RegisterAnswer.Unavailable(NAME);
        return SearchApiAnswers.entries(answer.get().body(), wanted, NAME, answer.get().at()).stream()
                .findFirst()
                .<RegisterAnswer>map(RegisterAnswer.Found::new)
                .orElseGet(RegisterAnswer.Unknown::new);
    }

    private URI query(String typed, int max) {
        return UriComponentsBuilder.fromUriString(address + "/search?q={q}&page=1&per_page={max}").build(typed, max);
    }
}
