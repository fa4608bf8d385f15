package fr.levain.insight.web;

import fr.levain.insight.AwaitedReport;
import fr.levain.insight.AwaitedReports;
import fr.levain.insight.Year;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.DeskTask;
import fr.levain.ui.HomeCard;
import fr.levain.ui.NavEntry;
import fr.levain.ui.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the figures, and the reports that wait for somebody. */
@Configuration(proxyBeanMethods = false)
class InsightMenu {
    /** After what waits for an answer, before what is followed. */
    private static final int CARD = 12;

    @Bean
    NavEntry funnelOfPartners() {
        return NavEntry.forRoles("Parcours", FunnelPage.PATH, 50, Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR);
    }

    @Bean
    NavEntry reportOfPartner() {
        return NavEntry.forRoles("Bilan", ReportPage.MINE, 65, Role.PARTNER);
    }

    @Bean
    HomeCard awaitedReports(AwaitedReports awaited) {
        return new HomeCard() {
            @Override
            public int order() {
                return CARD;
            }

            @Override
            public Optional<Page> card(Caller caller) {
                var missing = awaited.missing(caller);
                return missing.isEmpty() ? Optional.empty()
                        : Optional.of(new AwaitedReportsCard(missing, missing.stream().map(AwaitedReport::partner).distinct().count() > 1, awaited.today()));
            }
        };
    }

    /** Those that did not come in time, for who may ask for them. */
    @Bean
    DeskTask lateReports(AwaitedReports awaited) {
        return caller -> {
            if (!caller.has(Role.HEAD)) return List.of();
            var year = new Year(awaited.today().getYear() - 1);
            long late = awaited.of(year, caller).stream().filter(each -> each.isLate(awaited.today())).count();
            return late == 0 ? List.of() : List.of(new DeskTask.Task(
                    French.plural(late, "bilan %s n’est pas arrivé".formatted(year), "bilans %s ne sont pas arrivés".formatted(year)), ReceivedReportsPage.PATH));
        };
    }
}
