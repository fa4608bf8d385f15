package fr.levain.guidance.web;

import fr.levain.directory.PartnerTeams;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests in somebody's own space: those that wait for a partner, those they left themselves. */
@Configuration(proxyBeanMethods = false)
class RequestsHomeCards {
    private record Card(int order, Function<Caller.Account, Optional<Page>> drawn) implements HomeCard {
        @Override
        public Optional<Page> card(Caller caller) {
            return caller instanceof Caller.Account account ? drawn.apply(account) : Optional.empty();
        }
    }

    @Bean
    HomeCard waitingRequests(PartnerRequests requests, PartnerTeams teams) {
        return new Card(10, account -> account.has(Role.PARTNER)
                ? Optional.of(new WaitingRequestsCard(requests.waiting(account), !teams.of(account).isEmpty()))
                : Optional.empty());
    }

    @Bean
    HomeCard myRequests(OrientationRequests requests) {
        return new Card(25, account -> {
            var mine = requests.of(account.id());
            return mine.isEmpty() ? Optional.empty() : Optional.of(new MyRequestsCard(mine));
        });
    }
}
