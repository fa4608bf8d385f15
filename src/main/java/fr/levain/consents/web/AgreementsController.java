package fr.levain.consents.web;

import fr.levain.consents.Agreements;
import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partners;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody reads all they agreed to, and takes it back: signed in, or by the link of one of their pages. */
@Controller
class AgreementsController {
    private final Agreements agreements;
    private final Partners partners;

    AgreementsController(Agreements agreements, Partners partners) {
        this.agreements = agreements;
        this.partners = partners;
    }

    @AnyAccount
    @GetMapping(AgreementsPage.PATH)
    View mine(@RequestParam(defaultValue = "") String fait, Caller.Account caller) {
        return page(AgreementsPage.PATH, true, agreements.of(caller), fait);
    }

    @AnyAccount
    @PostMapping(AgreementsPage.PATH + "/retrait")
    View revoke(@RequestParam UUID objet, @RequestParam String organisation, @RequestParam(defaultValue = "") String accord, Caller.Account caller) {
        return done(AgreementsPage.PATH, agreements.revoke(objet, organisation, accord, caller));
    }

    @OpenToAll
    @GetMapping(AgreementsPage.PATH + "/lien/{link}")
    View behind(@PathVariable String link, @RequestParam(defaultValue = "") String fait) {
        return page(AgreementsPage.PATH + "/lien/" + link, false, agreements.behind(link), fait);
    }

    @OpenToAll
    @PostMapping(AgreementsPage.PATH + "/lien/{link}/retrait")
    View revoke(@PathVariable String link, @RequestParam UUID objet, @RequestParam String organisation, @RequestParam(defaultValue = "") String accord, Caller caller) {
        return done(AgreementsPage.PATH + "/lien/" + link, agreements.revokeBehind(link, objet, organisation, accord, caller));
    }

    private static View done(String page, boolean readsNoMore) {
        return Redirect.to(page + (readsNoMore ? "?fait=retrait" : "?fait=candidature"));
    }

    private AgreementsPage page(String action, boolean signedIn, List<Agreements.Line> lines, String done) {
        return new AgreementsPage(action, signedIn, lines.stream().map(this::thing).toList(), switch (done) {
            case "retrait" -> "Votre accord est retiré : plus rien n’est lu de ce côté, dès maintenant.";
            case "candidature" -> "Votre candidature est retirée. L’organisation lit encore votre projet par une autre candidature : retirez-la aussi pour qu’elle ne lise plus rien.";
            default -> null;
        });
    }

    private AgreementsPage.Thing thing(Agreements.Line line) {
        var thing = line.thing();
        return new AgreementsPage.Thing(
                thing.about().id(), thing.link(), thing.kind(), thing.title(), thing.path(),
                line.consents().stream().map(consent -> permission(consent, consent.isInForce() && thing.revocable().test(consent))).toList(),
                line.looks().stream().map(look -> new AgreementsPage.Looked(name(look.recipient()), look.person(), look.day())).toList(), thing.act());
    }

    private AgreementsPage.Permission permission(Consent consent, boolean revocable) {
        return new AgreementsPage.Permission(
                consent.recipient(), name(consent.recipient()), consent.shared().stream().sorted().map(Shared::label).collect(Collectors.joining(" ; ")),
                consent.givenAt(), consent.revokedAt(), revocable);
    }

    private String name(String recipient) {
        return recipient.equals(Consents.AUTHORITY) ? "La Région" : partners.nameOf(recipient);
    }
}
