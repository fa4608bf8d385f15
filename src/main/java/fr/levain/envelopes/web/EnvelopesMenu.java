package fr.levain.envelopes.web;

import fr.levain.kernel.Role;
import fr.levain.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnvelopesMenu {
    @Bean
    NavEntry envelopeList() {
        return NavEntry.forRoles(
                "Enveloppes", "/enveloppes", 70, Role.CASE_OFFICER, Role.HEAD, Role.ASSEMBLY_SECRETARY, Role.FINANCE_OFFICER, Role.ELECTED_DELEGATE, Role.AUDITOR);
    }
}
