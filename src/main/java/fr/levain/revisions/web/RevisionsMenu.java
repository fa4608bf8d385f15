package fr.levain.revisions.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RevisionsMenu {
    @Bean
    NavEntry revisedTexts() {
        return NavEntry.forRoles("Modèles", "/gestion/formulaires", 35, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }
}
