package fr.levain.catalogue.web;

import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueMenu {
    @Bean
    NavEntry aids() {
        return NavEntry.forPublic("Aides", "/aides", 20);
    }
}
