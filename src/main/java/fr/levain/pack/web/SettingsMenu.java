package fr.levain.pack.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsMenu {
    @Bean
    NavEntry settings() {
        return NavEntry.forRoles("Réglages", "/gestion/reglages", 92, Role.HEAD, Role.ADMINISTRATOR);
    }
}
