package fr.levain.accounts;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.Role;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On a real instance roles are given by an administrator, and somebody must be the first: the address in
 * {@code LEVAIN_ADMIN}, as long as nobody else is. They still enter by a link sent to that address.
 */
@Component
@Order(15)
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Pattern WRITTEN = Pattern.compile("(?:([^<>]+?)\\s*<)?([^<>@\\s]+@[^<>@\\s]+)>?");

    private final Accounts accounts;
    private final Instance instance;
    private final String written;

    FirstAdministrator(Accounts accounts, Instance instance, @Value("${levain.admin:}") String written) {
        this.accounts = accounts;
        this.instance = instance;
        this.written = written.strip();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (instance.demonstration() || !accounts.holding(Role.ADMINISTRATOR).isEmpty()) return;
        var read = WRITTEN.matcher(written);
        if (!read.matches()) {
            LOG.warn("Personne n’administre cette instance. Indiquez une adresse dans LEVAIN_ADMIN, puis relancez.");
            return;
        }
        var by = new Caller.System("start");
        var name = Optional.ofNullable(read.group(1)).orElse(read.group(2));
        accounts.grant(accounts.open(name, read.group(2), Optional.empty(), by).id(), Role.ADMINISTRATOR, Optional.empty(), by);
        LOG.info("Un compte administrateur est ouvert à l’adresse de LEVAIN_ADMIN.");
    }
}
