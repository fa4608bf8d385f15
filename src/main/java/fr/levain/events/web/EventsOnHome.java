package fr.levain.events.web;

import fr.levain.events.Agenda;
import fr.levain.events.Gatherings;
import fr.levain.events.Organisers;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import fr.levain.ui.HomeCard;
import fr.levain.ui.HomeSection;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agenda in the menu, on the home page, in one's own space and on the desk. */
@Configuration(proxyBeanMethods = false)
class EventsOnHome {
    private static final int SHOWN = 3;
    private static final int TASKS = 3;

    @Bean
    NavEntry agendaEntry() {
        return NavEntry.forPublic("Agenda", "/agenda", 35);
    }

    @Bean
    NavEntry gatheringsEntry() {
        return NavEntry.forRoles("Rencontres", GatheringsPage.PATH, 60, Role.CASE_OFFICER, Role.HEAD, Role.ASSISTANT, Role.PARTNER);
    }

    @Bean
    HomeSection upcomingGatherings(Agenda agenda, Clock clock) {
        return new HomeSection() {
            @Override
            public int order() {
                return 15;
            }

            @Override
            public Optional<Page> section(Caller caller) {
                var next = agenda.next(SHOWN);
                return next.isEmpty() ? Optional.empty() : Optional.of(new UpcomingPage(next, agenda.seats(next), clock.instant()));
            }
        };
    }

    @Bean
    HomeCard myRegistrations(Agenda agenda) {
        return new HomeCard() {
            @Override
            public int order() {
                return 40;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                if (!(caller instanceof Caller.Account account)) return Optional.empty();
                var mine = agenda.of(account.id());
                return mine.isEmpty() ? Optional.empty() : Optional.of(new MyRegistrationsCard(mine));
            }
        };
    }

    /** Certificates wait until a meeting is said held. */
    @Bean
    DeskTask gatheringsToClose(Gatherings gatherings, Organisers organisers) {
        return caller -> organisers.of(caller).isEmpty() ? List.of() : gatherings.toClose(caller, TASKS).stream()
                .map(each -> new DeskTask.Task("Rencontre passée, à clore : " + each.details().title(), each.organiserPath())).toList();
    }
}
