package fr.levain.home.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.OpenToAll;
import fr.levain.kernel.Role;
import fr.levain.ui.HomeCard;
import fr.levain.ui.HomeSection;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private final List<HomeSection> sections;
    private final List<HomeCard> cards;

    HomeController(ObjectProvider<HomeSection> sections, ObjectProvider<HomeCard> cards) {
        this.sections = sections.stream().sorted(Comparator.comparingInt(HomeSection::order)).toList();
        this.cards = cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @GetMapping("/")
    @OpenToAll
    HomePage home(Caller caller) {
        return new HomePage(sections.stream()
                .map(section -> section.section(caller))
                .flatMap(Optional::stream)
                .toList());
    }

    @GetMapping("/mon-espace")
    @AnyAccount
    View mySpace(Caller caller) {
        var account = caller.signedIn();
        // those who look after other people's dossiers start from what waits for them
        if (account.has(Role.CASE_OFFICER) || account.has(Role.HEAD) || account.has(Role.ASSISTANT))
            return Redirect.to("/instruction");
        return new MySpacePage(
                account.name(),
                cards.stream().map(card -> card.card(caller)).flatMap(Optional::stream).toList());
    }
}
