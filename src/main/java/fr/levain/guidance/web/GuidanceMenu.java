package fr.levain.guidance.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuidanceMenu {
    @Bean
    NavEntry orientation() {
        return NavEntry.forPublic("Mon projet", "/orientation", 15);
    }

    @Bean
    NavEntry unmetNeeds() {
        return NavEntry.forRoles("Projets sans aide", "/gestion/orientation/sans-reponse", 60, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }
}
