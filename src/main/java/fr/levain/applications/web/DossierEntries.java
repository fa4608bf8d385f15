package fr.levain.applications.web;

import fr.levain.applications.Drafts;
import fr.levain.applications.Following;
import fr.levain.applications.SignOffs;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where an applicant finds their dossiers: in the menu, and in their own space. */
@Configuration(proxyBeanMethods = false)
class DossierEntries {
    private static final int SHOWN = 5;

    @Bean
    NavEntry myDossiers() {
        return new NavEntry("Mes dossiers", "/dossiers", 35, caller -> caller instanceof Caller.Account && !caller.isOfficer());
    }

    @Bean
    HomeCard dossierCard(Drafts drafts, Following following, SignOffs signOffs) {
        return new HomeCard() {
            @Override
            public int order() {
                return 20;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                var dossiers = drafts.mine(caller, 1);
                return dossiers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MyDossiersCard(dossiers.stream().limit(SHOWN).toList(), following.notified(dossiers), signOffs.awaitedOf(caller)));
            }
        };
    }
}
