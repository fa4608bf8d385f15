package fr.levain.support.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.directory.Partner;
import fr.levain.directory.Partners;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotAllowed;
import fr.levain.support.FundingDossiers;
import fr.levain.support.MySupport;
import fr.levain.support.ProjectTimelines;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of whoever carries a project, and who comes in: the holder signed in when they have an account, else whoever holds its link. */
@Component
class MySupportPages {
    private static final String AUTHORITY = "La Région";

    private final MySupport mine;
    private final FundingDossiers dossiers;
    private final ProjectTimelines timelines;
    private final Partners partners;
    private final Accounts accounts;
    private final Clock clock;

    MySupportPages(MySupport mine, FundingDossiers dossiers, ProjectTimelines timelines, Partners partners, Accounts accounts, Clock clock) {
        this.mine = mine;
        this.dossiers = dossiers;
        this.timelines = timelines;
        this.partners = partners;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A link sent by mail may be forwarded: it opens alone only to who has no account.
     *
     * @throws NotAllowed when its holder has an account, and this is not it: a visitor signs in, and comes back
     */
    void enter(String token, Caller caller) {
        var holder = mine.holderOf(token);
        if (caller instanceof Caller.Account account && account.email().equalsIgnoreCase(holder)) return;
        if (accounts.byEmail(holder).isPresent()) throw new NotAllowed();
    }

    /** @param chosenPartner in the form that lets one read it @param done what an act has just done, in one word */
    MySupportPage page(String token, String chosenPartner, String done, FormErrors errors) {
        var opened = mine.open(token);
        var plan = opened.followUp().plan();
        return new MySupportPage(
                opened.followUp(), partners.nameOf(plan.partner()), partners.find(plan.partner()).map(Partner::presentation).orElse(""),
                plan.adviser().flatMap(accounts::find).map(Person::name).orElse(""),
                opened.consents().stream().map(consent -> permission(consent, plan.partner())).toList(),
                opened.looks().stream().map(look -> new MySupportPage.Looked(name(look.recipient()), look.person(), look.day())).toList(),
                opened.consents().stream().filter(each -> each.isInForce() && each.recipient().equals(Consents.AUTHORITY)).findFirst().map(Consent::shared).orElse(Set.of()),
                mine.otherPartners(plan).stream().map(each -> Choice.of(each.slug(), each.name())).toList(), chosenPartner,
                dossiers.offered(plan).stream().map(each -> Choice.of(each.reference().value(), "%s, %s".formatted(each.reference(), each.shownTitle()))).toList(),
                accounts.byEmail(plan.holder().email()).isPresent(), timelines.forHolder(plan, 1).items(), LocalDate.ofInstant(clock.instant(), French.PARIS), notice(done), errors);
    }

    private MySupportPage.Permission permission(Consent consent, String partner) {
        return new MySupportPage.Permission(
                consent.recipient(), name(consent.recipient()), consent.shared().stream().sorted().map(Shared::label).collect(Collectors.joining(" ; ")), consent.givenAt(), consent.revokedAt(),
                consent.recipient().equals(partner));
    }

    private String name(String recipient) {
        return recipient.equals(Consents.AUTHORITY) ? AUTHORITY : partners.nameOf(recipient);
    }

    private static @Nullable String notice(String done) {
        return switch (done) {
            case "accord" -> "Votre accord est donné. Vous le retirez sur cette page quand vous voulez.";
            case "retrait" -> "Votre accord est retiré : plus rien de votre suivi n’est lu de ce côté, dès maintenant.";
            case "partage" -> "Votre accord est donné : l’organisation est prévenue. Vous le retirez sur cette page quand vous voulez.";
            case "region" -> "Votre choix est enregistré : il vaut dès maintenant.";
            case "document" -> "Votre document est envoyé : votre accompagnateur est prévenu.";
            case "lecteurs" -> "Votre choix est enregistré : il vaut dès maintenant.";
            case "repris" -> "Votre document est retiré : personne ne le lit plus.";
            case "dossier" -> "Votre dossier est dans le plan de financement : sa réponse s’y note d’elle-même.";
            case "dossier-retire" -> "Le dossier n’est plus dans le plan de financement : rien ne s’en note plus ici.";
            case "garde" -> "Vous gardez votre projet.";
            case "confie" -> "Votre accord est noté. Le projet change de mains quand l’autre personne accepte aussi.";
            default -> null;
        };
    }
}
