package fr.levain.home;

import fr.levain.accounts.SignIn;
import fr.levain.kernel.Instance;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Levain where to go next, once everything is loaded. */
@Component
class Welcome {
    private final Instance instance;
    private final SignIn signIn;

    Welcome(Instance instance, SignIn signIn) {
        this.instance = instance;
        this.signIn = signIn;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof ServletWebServerApplicationContext web) || web.getWebServer() == null) return;
        System.out.printf("%nLevain est prêt : http://localhost:%d%n", web.getWebServer().getPort());
        if (instance.demonstration()) System.out.printf("%n%s%n%nCtrl-C arrête tout ; les données restent.%n", people(signIn.personas()));
    }

    private static String people(List<SignIn.Persona> personas) {
        if (personas.isEmpty()) return "La démonstration n’est pas chargée : la raison est plus haut dans ce journal.";
        return """
                Démonstration : personnes, dossiers et décisions inventés. Un clic sur « Se connecter » suffit pour entrer ;
                ou avec une de ces adresses et le mot de passe levain-demo.

                """ + personas.stream().map(Welcome::line).collect(Collectors.joining("\n"));
    }

    private static String line(SignIn.Persona persona) {
        return "  %-38s %s, %s".formatted(persona.email(), persona.name(), persona.what());
    }
}
