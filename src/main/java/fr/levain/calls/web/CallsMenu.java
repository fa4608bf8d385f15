package fr.levain.calls.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CallsMenu {
    @Bean
    NavEntry openCalls() {
        return NavEntry.forPublic("Appels", "/appels", 30);
    }

    @Bean
    NavEntry managedCalls() {
        return NavEntry.forRoles("Appels", "/gestion/appels", 30, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR);
    }
}
