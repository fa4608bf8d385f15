package fr.levain.surveys.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SurveysMenu {
    @Bean
    NavEntry surveysOfPartner() {
        return NavEntry.forRoles("Résultats", "/partenaire/resultats", 62, Role.PARTNER);
    }
}
