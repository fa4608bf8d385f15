package fr.levain.catalogue.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueMenu {
    @Bean
    NavEntry aids() {
        return NavEntry.forPublic("Aides", "/aides", 20);
    }

    @Bean
    NavEntry searchMisses() {
        return NavEntry.forRoles("Recherches sans résultat", "/gestion/aides/sans-reponse", 86, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }

    @Bean
    NavEntry importedAids() {
        return NavEntry.forRoles("Aides importées", "/gestion/aides/import", 85, Role.HEAD, Role.ADMINISTRATOR);
    }
}
