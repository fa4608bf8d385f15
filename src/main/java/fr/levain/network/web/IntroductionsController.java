package fr.levain.network.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.network.AskResult;
import fr.levain.network.Introductions;
import fr.levain.network.NetworkWords;
import fr.levain.network.Target;
import fr.levain.network.TargetKind;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SingleAct;
import fr.levain.ui.View;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests to be put in touch: asked, read, accepted or not. */
@Controller
@AnyAccount
class IntroductionsController {
    private static final int ANSWER = 500;

    private final Introductions introductions;
    private final NetworkWords words;
    private final SingleAct acts;

    IntroductionsController(Introductions introductions, NetworkWords words, SingleAct acts) {
        this.introductions = introductions;
        this.words = words;
        this.acts = acts;
    }

    @GetMapping("/reseau/{kind}/{id}/mise-en-relation")
    View form(@PathVariable String kind, @PathVariable UUID id, Caller.Account caller) {
        return page(target(kind, id), "", FormErrors.none(), caller);
    }

    @PostMapping("/reseau/{kind}/{id}/mise-en-relation")
    View ask(@PathVariable String kind, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var target = target(kind, id);
        var typed = new Typed(form);
        var message = typed.needed("message", AskPage.LONGEST, "Dites en quelques phrases qui vous êtes et ce que vous attendez.");
        if (!typed.errors().isEmpty()) return page(target, message, typed.errors(), caller);
        return acts.once(form, caller, () -> switch (introductions.ask(target, message, caller)) {
            case AskResult.Asked(var introduction) -> Redirect.to(introduction.path() + "?fait=demandee");
            case AskResult.NotAsked(var why) -> page(target, message, FormErrors.of("message", why), caller);
        });
    }

    @GetMapping(IntroductionsPage.PATH)
    View list(@RequestParam(name = "cote", defaultValue = "") String side, @RequestParam(name = "page", defaultValue = "1") String typed, Caller.Account caller) {
        int page = typed.matches("[1-9]\\d{0,2}") ? Integer.parseInt(typed) : 1;
        boolean received = !side.equals("envoyees");
        return new IntroductionsPage(received ? introductions.received(caller, page) : introductions.sent(caller, page), received, page, introductions.waitingFor(caller));
    }

    @GetMapping("/mes-mises-en-relation/{id}")
    View one(@PathVariable UUID id, @RequestParam(name = "fait", defaultValue = "") String done, Caller.Account caller) {
        return new IntroductionPage(introductions.view(id, caller), "", FormErrors.none(), done);
    }

    @PostMapping("/mes-mises-en-relation/{id}/accord")
    View accept(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var typed = new Typed(form);
        var word = typed.limited("mot", ANSWER);
        if (!typed.errors().isEmpty()) return new IntroductionPage(introductions.view(id, caller), word, typed.errors(), "");
        introductions.accept(id, word, caller);
        return Redirect.to(IntroductionsPage.PATH + "/" + id + "?fait=acceptee");
    }

    /** Whoever refuses gives no address by mistake. */
    @PostMapping("/mes-mises-en-relation/{id}/refus")
    View decline(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var typed = new Typed(form);
        var word = typed.shown("mot", ANSWER);
        if (!typed.errors().isEmpty()) return new IntroductionPage(introductions.view(id, caller), word, typed.errors(), "");
        introductions.decline(id, word, typed.text("plus").equals("oui"), caller);
        return Redirect.to(IntroductionsPage.PATH + "/" + id + "?fait=refusee");
    }

    @PostMapping("/mes-mises-en-relation/{id}/retrait")
    View withdraw(@PathVariable UUID id, Caller.Account caller) {
        introductions.withdraw(id, caller);
        return Redirect.to(IntroductionsPage.PATH + "/" + id + "?fait=retiree");
    }

    private AskPage page(Target target, String message, FormErrors errors, Caller.Account caller) {
        var refusal = errors.isEmpty() ? introductions.refusal(target, caller) : Optional.<String>empty();
        return new AskPage(target, introductions.label(target, caller), message, refusal, words.settings().limits(), errors);
    }

    private static Target target(String kind, UUID id) {
        return new Target(TargetKind.of(kind).orElseThrow(() -> new NotFound("target " + kind)), id);
    }
}
