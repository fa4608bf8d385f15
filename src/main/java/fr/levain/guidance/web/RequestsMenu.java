package fr.levain.guidance.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RequestsMenu {
    @Bean
    NavEntry requestsOfPartner() {
        return NavEntry.forRoles("Demandes", "/partenaire/demandes", 10, Role.PARTNER);
    }

    @Bean
    NavEntry requestsOfAuthority() {
        return NavEntry.forRoles("Accompagnement", "/accompagnement/demandes", 35, Role.GREETER, Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD);
    }
}
