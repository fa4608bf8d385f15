package fr.levain.places.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.places.Keeping;
import fr.levain.places.PlaceReports;
import fr.levain.places.Proposals;
import fr.levain.ui.DeskTask;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where spaces are found from elsewhere: the menu, the desk of officers, the own space of those who keep one. */
@Configuration(proxyBeanMethods = false)
class PlacesMenu {
    private static final int MANY = 100;

    @Bean
    NavEntry spaces() {
        return NavEntry.forPublic("Espaces", PlacesPage.PATH, 25);
    }

    @Bean
    NavEntry spacesToFollow() {
        return NavEntry.forRoles("Espaces d’innovation", "/gestion/espaces", 87, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }

    @Bean
    DeskTask spacesWaiting(Proposals proposals, Keeping keeping, PlaceReports reports) {
        return caller -> {
            if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD) && !caller.has(Role.ADMINISTRATOR)) return List.of();
            var tasks = new ArrayList<DeskTask.Task>();
            int proposed = proposals.waiting();
            if (proposed > 0) tasks.add(task(French.plural(proposed, "fiche d’espace proposée", "fiches d’espaces proposées")));
            int asked = keeping.claims(MANY).size() + reports.open(MANY).size();
            if (asked > 0) tasks.add(task(French.plural(asked, "demande ou signalement sur un espace", "demandes ou signalements sur des espaces")));
            return tasks;
        };
    }

    @Bean
    HomeCard ownSpaces(Keeping keeping) {
        return new HomeCard() {
            @Override
            public int order() {
                return 35;
            }

            @Override
            public Optional<fr.levain.ui.Page> card(Caller caller) {
                var kept = keeping.keptBy(caller);
                return kept.isEmpty() ? Optional.empty() : Optional.of(new OwnSpacesCard(kept));
            }
        };
    }

    private static DeskTask.Task task(String label) {
        return new DeskTask.Task(label, "/gestion/espaces");
    }
}
