package fr.levain.programmes.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.programmes.Candidacies;
import fr.levain.programmes.Programmes;
import fr.levain.programmes.ToAnswer;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammesMenu {
    @Bean
    NavEntry programmesOfPartner() {
        return NavEntry.forRoles("Programmes", "/partenaire/programmes", 15, Role.PARTNER);
    }

    @Bean
    HomeCard toAnswer(ToAnswer waiting) {
        return new HomeCard() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                return Optional.of(waiting.of(caller)).filter(count -> !count.isEmpty()).map(ToAnswerCard::new);
            }
        };
    }

    @Bean
    HomeCard myCandidacies(Candidacies candidacies, Programmes programmes) {
        return new HomeCard() {
            @Override
            public int order() {
                return 26;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                if (!(caller instanceof Caller.Account account)) return Optional.empty();
                var mine = candidacies.of(account.id());
                return mine.isEmpty() ? Optional.empty() : Optional.of(new MyCandidaciesCard(mine, mine.stream().map(each -> programmes.titleOf(each.programme())).toList()));
            }
        };
    }
}
