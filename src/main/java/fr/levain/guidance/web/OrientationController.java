package fr.levain.guidance.web;

import fr.levain.guidance.OrientationAnswers;
import fr.levain.guidance.OrientationKey;
import fr.levain.guidance.Orientations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Email;
import fr.levain.kernel.Instance;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Décrivez votre projet »: begun, read, sent, erased. The link itself is what opens it: it is checked by each act. */
@Controller
@OpenToAll
@RequestMapping("/orientation")
class OrientationController {
    private final Orientations orientations;
    private final OrientationAnswers answers;
    private final Instance instance;
    private final Clock clock;

    OrientationController(Orientations orientations, OrientationAnswers answers, Instance instance, Clock clock) {
        this.orientations = orientations;
        this.answers = answers;
        this.instance = instance;
        this.clock = clock;
    }

    @GetMapping
    View start() {
        return new StartOrientationPage();
    }

    @PostMapping
    View begin(Caller caller) {
        return Redirect.to(orientations.begin(caller).path());
    }

    /** Where it was left. */
    @GetMapping("/{key}")
    View resume(@PathVariable String key) {
        var opened = new OrientationKey(key);
        if (orientations.find(opened).finishedAt().isPresent()) return Redirect.to(opened.path() + "/resultat");
        return Redirect.to(answers.next(opened).map(question -> opened.path() + "/questions/" + question.term().name())
                .orElse(opened.path() + "/resultat"));
    }

    @GetMapping("/{key}/resultat")
    View result(@PathVariable String key, @RequestParam(defaultValue = "") String envoi) {
        return result(new OrientationKey(key), FormErrors.none(), "", envoi.equals("fait"));
    }

    @PostMapping("/{key}/resultat")
    View finish(@PathVariable String key, Caller caller) {
        var opened = new OrientationKey(key);
        orientations.finish(opened, caller);
        return Redirect.to(opened.path() + "/resultat");
    }

    @PostMapping("/{key}/envoi")
    View send(@PathVariable String key, @RequestParam(defaultValue = "") String courriel, Caller caller) {
        var opened = new OrientationKey(key);
        var address = Email.read(courriel);
        if (address.isEmpty()) return result(opened, FormErrors.of("courriel", "Écrivez une adresse électronique, par exemple nom@exemple.fr."), courriel, false);
        if (!orientations.send(opened, address.get(), caller))
            return result(opened, FormErrors.of("courriel", "Ce lien est déjà parti trois fois. Copiez l’adresse de cette page pour l’envoyer vous-même."), courriel, false);
        return Redirect.to(opened.path() + "/resultat?envoi=fait");
    }

    @GetMapping("/{key}/effacement")
    View confirmErasure(@PathVariable String key) {
        var opened = new OrientationKey(key);
        return new ErasePage(opened, orientations.find(opened));
    }

    @PostMapping("/{key}/effacement")
    View erase(@PathVariable String key, Caller caller) {
        orientations.erase(new OrientationKey(key), caller);
        return Redirect.to("/orientation/efface");
    }

    @GetMapping("/efface")
    View erased() {
        return new ErasedPage();
    }

    private ResultPage result(OrientationKey key, FormErrors errors, String address, boolean sent) {
        return new ResultPage(key, orientations.find(key), orientations.result(key), answers.next(key), errors, address, sent, instance.address(), clock.instant());
    }
}
