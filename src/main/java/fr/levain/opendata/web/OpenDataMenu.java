package fr.levain.opendata.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenDataMenu {
    @Bean
    NavEntry dataQuality() {
        return NavEntry.forRoles("Données publiées", "/gestion/donnees", 80, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
