package fr.levain.home.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For those whose work comes by invitation: readings, sessions, requests. */
@Configuration(proxyBeanMethods = false)
class MySpaceMenu {
    @Bean
    NavEntry mySpaceEntry() {
        return NavEntry.forRoles("Mon espace", "/mon-espace", 5, Role.EXPERT, Role.ELECTED_DELEGATE, Role.PARTNER);
    }
}
