package fr.levain.stateaid.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StateAidMenu {
    @Bean
    NavEntry stateAidLedger() {
        return NavEntry.forRoles("Aides d’État", "/aides-etat", 75, Role.CASE_OFFICER, Role.HEAD, Role.AUDITOR);
    }
}
