package fr.levain.database;

import fr.levain.kernel.Instance;
import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A demonstration lets anyone in as anyone: it answers on this machine only. */
@Component
class DemonstrationAddress implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {
    private final Instance instance;

    DemonstrationAddress(Instance instance) {
        this.instance = instance;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (instance.demonstration()) server.setAddress(InetAddress.getLoopbackAddress());
    }
}
