package fr.levain.network.web;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.network.AbuseReports;
import fr.levain.network.Introductions;
import fr.levain.network.NetworkWords;
import fr.levain.network.Practices;
import fr.levain.network.Precedents;
import fr.levain.network.Profiles;
import fr.levain.ui.DeskTask;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the network is found from elsewhere: the menu, the desk of officers, the own space of its people. */
@Configuration(proxyBeanMethods = false)
class NetworkMenu {
    private static final int MANY = 100;

    @Bean
    NavEntry network() {
        return NavEntry.forPublic("Réseau", "/reseau", 27);
    }

    @Bean
    NavEntry networkToFollow() {
        return NavEntry.forRoles("Réseau", "/gestion/reseau", 88, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }

    @Bean
    DeskTask networkWaiting(AbuseReports reports, Practices practices) {
        return caller -> {
            if (!caller.has(Role.CASE_OFFICER) && !caller.has(Role.HEAD) && !caller.has(Role.ADMINISTRATOR)) return List.of();
            var tasks = new ArrayList<DeskTask.Task>();
            int reported = reports.open(MANY).size();
            if (reported > 0) tasks.add(new DeskTask.Task(French.plural(reported, "signalement dans le réseau", "signalements dans le réseau"), "/gestion/reseau"));
            int written = practices.submitted(MANY).size();
            if (written > 0) tasks.add(new DeskTask.Task(French.plural(written, "fiche pratique à relire", "fiches pratiques à relire"), "/gestion/reseau"));
            return tasks;
        };
    }

    @Bean
    HomeCard ownNetwork(Introductions introductions, Profiles profiles, Precedents precedents, NetworkWords words, Clock clock) {
        return new HomeCard() {
            @Override
            public int order() {
                return 37;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                if (!(caller instanceof Caller.Account account) || account.isOfficer()) return Optional.empty();
                var today = LocalDate.ofInstant(clock.instant(), French.PARIS);
                int months = words.settings().staleMonths();
                var kept = profiles.keptBy(caller);
                return Optional.of(new NetworkCard(introductions.waitingFor(caller), (int) kept.stream().filter(each -> each.isStale(today, months)).count(),
                        precedents.of(caller).stream().filter(each -> !each.mayBeAsked()).toList(), !kept.isEmpty()));
            }
        };
    }
}
