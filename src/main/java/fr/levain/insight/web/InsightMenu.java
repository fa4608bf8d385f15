package fr.levain.insight.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightMenu {
    @Bean
    NavEntry funnelOfPartners() {
        return NavEntry.forRoles("Parcours", FunnelPage.PATH, 50, Role.HEAD, Role.AUDITOR);
    }

    @Bean
    NavEntry reportOfPartner() {
        return NavEntry.forRoles("Bilan", ReportPage.MINE, 65, Role.PARTNER);
    }
}
