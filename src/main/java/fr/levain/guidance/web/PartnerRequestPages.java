package fr.levain.guidance.web;

import fr.levain.consents.Consents;
import fr.levain.directory.Need;
import fr.levain.directory.PartnerTeams;
import fr.levain.directory.Partners;
import fr.levain.guidance.FundingShortlist;
import fr.levain.guidance.OrientationRequests;
import fr.levain.guidance.PartnerRequests;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of a request for a partner, opened anew each time: the look is written down. */
@Component
class PartnerRequestPages {
    private final PartnerRequests requests;
    private final OrientationRequests all;
    private final FundingShortlist shortlist;
    private final Partners partners;
    private final PartnerTeams teams;

    PartnerRequestPages(PartnerRequests requests, OrientationRequests all, FundingShortlist shortlist, Partners partners, PartnerTeams teams) {
        this.requests = requests;
        this.all = all;
        this.shortlist = shortlist;
        this.partners = partners;
        this.teams = teams;
    }

    PartnerRequestPage page(String reference, Caller caller, PartnerRequestPage.Typed typed, FormErrors errors) {
        var opened = requests.open(reference, caller);
        var request = opened.request();
        return new PartnerRequestPage(
                opened, partners.nameOf(opened.handover().partner()),
                partners.needs().stream().filter(need -> request.needs().contains(need.slug())).map(Need::label).toList(),
                all.settings().map(settings -> settings.labelOf(request.holderKind())).orElse(""),
                opened.handover().passedBy().map(by -> by.equals(Consents.AUTHORITY) ? "Le service de la Région" : partners.nameOf(by)),
                others(request.needs(), request.department(), request.holderKind(), caller),
                opened.contactShown() ? shortlist.of(request.project()) : List.of(),
                opened.contactShown() ? shortlist.followedIn(request.project()) : java.util.Optional.empty(), typed, errors);
    }

    /** Those that suit first, and say so; then all the others. */
    private List<Choice> others(List<String> needs, String department, String kind, Caller caller) {
        var mine = teams.of(caller);
        var choices = new LinkedHashMap<String, Choice>();
        partners.suiting(needs, new DepartmentCode(department), kind).forEach(match -> choices.put(
                match.partner().slug(), Choice.of(match.partner().slug(), match.partner().name() + " (convient)")));
        partners.all().forEach(each -> choices.putIfAbsent(each.slug(), Choice.of(each.slug(), each.name())));
        mine.forEach(choices::remove);
        return List.copyOf(choices.values());
    }
}
