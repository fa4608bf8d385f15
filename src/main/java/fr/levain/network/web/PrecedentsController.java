package fr.levain.network.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.network.Asking;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkQuery.Key;
import fr.levain.network.Notices;
import fr.levain.network.Precedent;
import fr.levain.network.Precedents;
import fr.levain.network.ProjectCluster;
import fr.levain.territory.DrawnMap;
import fr.levain.territory.MapBackground;
import fr.levain.territory.MapDrawings;
import fr.levain.territory.MarkedMap;
import fr.levain.territory.Territories;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Aided projects by what they do and where, on a list and on a map; their holders say whether they may be asked. */
@Controller
class PrecedentsController {
    private final Precedents precedents;
    private final Notices notices;
    private final Searches searches;
    private final Territories territories;
    private final MapDrawings drawings;
    private final MapBackground background;

    PrecedentsController(Precedents precedents, Notices notices, Searches searches, Territories territories, MapDrawings drawings, MapBackground background) {
        this.precedents = precedents;
        this.notices = notices;
        this.searches = searches;
        this.territories = territories;
        this.drawings = drawings;
        this.background = background;
    }

    @OpenToAll
    @GetMapping(PrecedentsPage.PATH)
    View find(@RequestParam Map<String, String> asked, @RequestParam(name = "autour", defaultValue = "") String typed, Caller caller) {
        var query = NetworkQuery.from(asked);
        var around = searches.around(query, typed, PrecedentsPage.PATH);
        if (around.isPresent()) return around.get();
        var projects = caller instanceof Caller.Account account && !account.isOfficer() ? notices.projects(account) : List.<fr.levain.projects.ProjectView>of();
        return new PrecedentsPage(searches.box(query, typed, PrecedentsPage.PATH), precedents.find(query), precedents.elsewhere(query),
                projects.stream().filter(each -> !each.title().isBlank()).limit(5).toList(), map(query));
    }

    @AnyAccount
    @GetMapping("/mon-reseau/projets/{application}")
    View form(@PathVariable UUID application, Caller.Account caller) {
        var precedent = precedents.own(application, caller);
        return new CommunityFormPage(precedent, precedent.consent().map(Precedent.Consent::asking).orElse(Asking.HERE),
                precedent.consent().map(Precedent.Consent::lesson).orElse(""), precedent.mayBeAsked(), FormErrors.none());
    }

    @AnyAccount
    @PostMapping("/mon-reseau/projets/{application}")
    View agree(@PathVariable UUID application, @RequestParam MultiValueMap<String, String> form, Caller.Account caller) {
        var typed = new Typed(form);
        var lesson = typed.shown("lecon", Typed.SHORT);
        var asking = typed.text("demandes").equals(Asking.BY_MAIL.name()) ? Asking.BY_MAIL : Asking.HERE;
        boolean agreed = typed.text("accord").equals("oui");
        if (!agreed) typed.refuse("accord", "Cochez la case si vous acceptez d’être contacté.");
        if (!typed.errors().isEmpty()) return new CommunityFormPage(precedents.own(application, caller), asking, lesson, agreed, typed.errors());
        precedents.agree(application, asking, lesson, caller);
        return Redirect.to("/mon-reseau?fait=accord");
    }

    @AnyAccount
    @PostMapping("/mon-reseau/projets/{application}/retrait")
    View leave(@PathVariable UUID application, Caller.Account caller) {
        precedents.leave(application, caller);
        return Redirect.to("/mon-reseau?fait=accord-retire");
    }

    /** Near a commune, its department; else what was chosen, or the whole region. */
    private MarkedMap map(NetworkQuery query) {
        var near = query.near().flatMap(code -> territories.commune(code.value()));
        boolean chosen = query.has(Key.DEPARTMENT) || query.has(Key.EPCI);
        var shown = near.isPresent() && !chosen ? query.with(Key.DEPARTMENT, near.get().department().value()) : query;
        boolean byEpci = !shown.has(Key.DEPARTMENT) && !shown.has(Key.EPCI);
        var drawing = shown.has(Key.EPCI) && territories.epci(shown.get(Key.EPCI)).isPresent() ? drawings.intercommunality(shown.get(Key.EPCI), MarkedMap.WIDTH)
                : shown.has(Key.DEPARTMENT) && territories.departments().stream().anyMatch(each -> each.code().value().equals(shown.get(Key.DEPARTMENT)))
                        ? drawings.department(shown.get(Key.DEPARTMENT), MarkedMap.WIDTH) : drawings.departments(MarkedMap.WIDTH);
        return new MarkedMap(drawing, marks(drawing, precedents.map(shown), query, byEpci), background.of(drawing.frame()), "Carte des projets soutenus");
    }

    private static List<MarkedMap.Mark> marks(DrawnMap drawing, List<ProjectCluster> clusters, NetworkQuery query, boolean byEpci) {
        return clusters.stream().filter(each -> drawing.frame().holds(each.point())).map(each -> {
            boolean alone = each.count() == 1;
            var said = alone ? each.object() + ", " + each.label() : each.label() + " : " + French.plural(each.count(), "projet", "projets");
            var href = alone ? "/projets-soutenus/" + each.reference()
                    : byEpci && each.code().length() == 9 ? query.with(Key.EPCI, each.code()).address(PrecedentsPage.PATH) + "#resultats"
                    : query.near(CommuneCode.read(each.code())).address(PrecedentsPage.PATH) + "#resultats";
            return MarkedMap.mark(drawing.frame(), each.point(), each.count(), said, href);
        }).toList();
    }
}
