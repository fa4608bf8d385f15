package fr.levain.support.web;

import fr.levain.consents.KeptTexts;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.support.Caseloads;
import fr.levain.support.MySupport;
import fr.levain.support.SupportStatus;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accompaniment in somebody's own space and in the menu. */
@Configuration(proxyBeanMethods = false)
class SupportOnHome {
    private record Card(int order, Function<Caller.Account, Optional<Page>> drawn) implements HomeCard {
        @Override
        public Optional<Page> card(Caller caller) {
            return caller instanceof Caller.Account account ? drawn.apply(account) : Optional.empty();
        }
    }

    @Bean
    HomeCard caseload(Caseloads caseloads, PartnerTeams teams, KeptTexts texts) {
        return new Card(11, account -> account.has(Role.PARTNER) && !teams.of(account).isEmpty()
                ? Optional.of(new CaseloadCard(caseloads.count(account), texts.hasSome(account.id()))) : Optional.empty());
    }

    @Bean
    HomeCard mySupport(MySupport mine, Partners partners) {
        return new Card(24, account -> {
            var lines = mine.of(account).stream().map(plan -> new MySupportCard.Line(plan.title(), partners.nameOf(plan.partner()), plan.privatePath(),
                    plan.status() == SupportStatus.INVITED ? "Attend votre accord" : plan.status().label(), Words.tone(plan.status()))).toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(new MySupportCard(lines));
        });
    }

    @Bean
    NavEntry caseloadEntry() {
        return NavEntry.forRoles("Accompagnements", CaseloadPage.PATH, 11, Role.PARTNER);
    }
}
