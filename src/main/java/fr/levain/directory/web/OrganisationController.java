package fr.levain.directory.web;

import fr.levain.accounts.Accounts;
import fr.levain.accounts.Person;
import fr.levain.directory.Membership;
import fr.levain.directory.MembershipStatus;
import fr.levain.directory.OrganisationId;
import fr.levain.directory.OrganisationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.AllowedTo;
import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Reading;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Role;
import fr.levain.kernel.Siret;
import fr.levain.kernel.Stale;
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.SummaryRow;
import fr.levain.ui.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An organisation and those who act for it. */
@Controller
@AnyAccount
class OrganisationController {
    private final Organisations organisations;
    private final Accounts accounts;
    private final Territories territories;

    OrganisationController(Organisations organisations, Accounts accounts, Territories territories) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.territories = territories;
    }

    @GetMapping("/organisations/{id}")
    View organisation(@PathVariable UUID id, Caller.Account caller) {
        var organisation = organisations.current(new OrganisationId(id));
        if (!organisation.value().equals(id)) return Redirect.to("/organisations/" + organisation);
        var mine = organisations.membershipsOf(caller.id()).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst();
        if (!caller.isOfficer() && mine.isEmpty()) throw new NotFound("organisation " + id);
        if (!caller.isOfficer() && mine.get().status() != MembershipStatus.APPROVED)
            return new WaitingPage(mine.get().organisationName(), mine.get().status() == MembershipStatus.DECLINED, French.day(mine.get().since()));
        return page(organisation, caller, "", FormErrors.none());
    }

    /** K1: a wrong key blocks, unless an officer says why the number is kept. */
    @PostMapping("/organisations/{id}/siret")
    View siret(@PathVariable UUID id, @RequestParam String siret, @RequestParam(defaultValue = "") String motif, Caller.Account caller) {
        var organisation = new OrganisationId(id);
        var reading = Siret.reading(siret);
        boolean forced = reading instanceof Reading.WrongKey && caller.isOfficer() && !motif.isBlank();
        var kept = forced ? reading.wellFormed() : reading.valid();
        if (kept.isEmpty()) return page(organisation, caller, siret, FormErrors.of("siret", reading.problem().orElseThrow()));
        try {
            organisations.recordSiret(organisation, kept.get(), motif, caller);
        } catch (Stale alreadyThere) {
            return page(organisation, caller, siret, FormErrors.of("siret", "Une autre structure a déjà ce SIRET ici. Écrivez au service : il réunira les deux."));
        }
        return Redirect.to("/organisations/" + id);
    }

    @PostMapping("/organisations/{id}/membres/{account}")
    View answer(@PathVariable UUID id, @PathVariable UUID account, @RequestParam String reponse, Caller caller) {
        if (reponse.equals("accepter")) organisations.approve(new OrganisationId(id), new AccountId(account), caller);
        else organisations.decline(new OrganisationId(id), new AccountId(account), caller);
        return Redirect.to("/organisations/" + id);
    }

    @AllowedTo({Role.ASSISTANT, Role.CASE_OFFICER, Role.HEAD, Role.ADMINISTRATOR})
    @PostMapping("/organisations/{id}/verification")
    View verify(@PathVariable UUID id, Caller caller) {
        organisations.verify(new OrganisationId(id), caller);
        return Redirect.to("/organisations/" + id);
    }

    private OrganisationPage page(OrganisationId id, Caller caller, String siretTyped, FormErrors errors) {
        var members = organisations.members(id, caller);
        var organisation = organisations.view(id);
        return new OrganisationPage(
                organisation.id().toString(),
                organisation.name(),
                identity(organisation),
                organisation.register().map(register -> "d’après le registre (%s), le %s"
                        .formatted(register, organisation.registerAt().map(French::day).orElse("–"))),
                organisation.isAwaitingSiret(),
                organisation.verified(),
                named(members, MembershipStatus.APPROVED),
                named(members, MembershipStatus.ASKED),
                caller.isOfficer() && !caller.has(Role.AUDITOR) && !organisation.verified(),
                caller.isOfficer(),
                siretTyped,
                errors);
    }

    private List<SummaryRow> identity(OrganisationView organisation) {
        return Stream.of(
                        row("Nature", Optional.of(organisation.kind().label())),
                        row("SIRET", organisation.siret().map(Siret::spaced).or(() -> Optional.of("En cours d’immatriculation"))),
                        row("RNA", organisation.rna().map(Rna::value)),
                        row("Adresse", organisation.address()),
                        row("Commune", organisation.commune().flatMap(territories::commune).map(Commune::label)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SummaryRow> row(String label, Optional<String> value) {
        return value.map(text -> SummaryRow.of(label, text));
    }

    private List<OrganisationPage.Member> named(List<Membership> members, MembershipStatus status) {
        return members.stream()
                .filter(each -> each.status() == status)
                .map(each -> new OrganisationPage.Member(
                        each.account().toString(),
                        accounts.find(each.account()).map(Person::name).orElse("Compte fermé"),
                        each.role().label()))
                .toList();
    }
}
