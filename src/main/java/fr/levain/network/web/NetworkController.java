package fr.levain.network.web;

import fr.levain.kernel.AnyAccount;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.OpenToAll;
import fr.levain.network.Introductions;
import fr.levain.network.NetworkQuery;
import fr.levain.network.NetworkWords;
import fr.levain.network.Near;
import fr.levain.network.Notices;
import fr.levain.network.Practices;
import fr.levain.network.Precedents;
import fr.levain.network.Profiles;
import fr.levain.ui.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of the network, and what each person has in it. */
@Controller
class NetworkController {
    private static final int SHOWN = 3;

    private final Profiles profiles;
    private final Notices notices;
    private final Precedents precedents;
    private final Practices practices;
    private final Introductions introductions;
    private final NetworkWords words;
    private final Searches searches;
    private final Clock clock;

    NetworkController(
            Profiles profiles, Notices notices, Precedents precedents, Practices practices, Introductions introductions, NetworkWords words, Searches searches, Clock clock) {
        this.profiles = profiles;
        this.notices = notices;
        this.precedents = precedents;
        this.practices = practices;
        this.introductions = introductions;
        this.words = words;
        this.searches = searches;
        this.clock = clock;
    }

    @OpenToAll
    @GetMapping("/reseau")
    View door(Caller caller) {
        return new NetworkPage(searches.box(NetworkQuery.ALL, "", PrecedentsPage.PATH), notices.find(NetworkQuery.ALL, Optional.empty()).rows().stream().limit(SHOWN).map(Near::what).toList(),
                practices.find(NetworkQuery.ALL).rows().stream().limit(SHOWN).map(Near::what).toList(), caller instanceof Caller.Account);
    }

    @AnyAccount
    @GetMapping("/mon-reseau")
    View mine(@RequestParam(name = "fait", defaultValue = "") String done, Caller.Account caller) {
        return new MyNetworkPage(profiles.keptBy(caller), profiles.organisations(caller), notices.of(caller), precedents.of(caller), practices.of(caller),
                introductions.waitingFor(caller), words.settings(), LocalDate.ofInstant(clock.instant(), French.PARIS), done);
    }
}
