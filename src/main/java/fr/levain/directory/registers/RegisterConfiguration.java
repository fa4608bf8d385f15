package fr.levain.directory.registers;

import fr.levain.directory.Authority;
import fr.levain.directory.CompanyRegister;
import fr.levain.directory.DataExchanges;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /** @param which {@code offline}, {@code search-api}, or {@code api-entreprise} with its token */
    @Bean
    CompanyRegister companyRegister(
            @Value("${levain.register:offline}") String which,
            @Value("${levain.register-token:}") String token,
            Authority authority,
            DataExchanges exchanges,
            Clock clock) {
        return switch (which) {
            case "offline" -> new OfflineRegister();
            case "search-api" -> new SearchApiRegister(new RegisterClient(SearchApiRegister.NAME, Optional.empty(), PATIENCE, 7, clock, exchanges::keep), SearchApiRegister.ADDRESS);
            case "api-entreprise" -> new ApiEntrepriseRegister(
                    new RegisterClient(ApiEntrepriseRegister.NAME, Optional.of(token), PATIENCE, 10, clock, exchanges::keep),
                    ApiEntrepriseRegister.ADDRESS,
                    () -> authority.view().siret().digits());
            default -> throw new IllegalArgumentException(
                    "levain.register vaut « %s » : choisissez offline, search-api ou api-entreprise.".formatted(which));
        };
    }
}
