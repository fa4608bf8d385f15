package fr.levain.commitments.web;

import fr.levain.commitments.EngagementKey;
import fr.levain.commitments.PartnerActs;
import fr.levain.commitments.Share;
import fr.levain.kernel.OpenToAll;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Redirect;
import fr.levain.ui.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner fills in its own finances: what it brings, line by line. Nobody but its holder and the service reads them. */
@Controller
@OpenToAll
@RequestMapping("/engagements/{key}/apports")
class SharesController {
    private static final int FIRST = 3;
    private static final int WHAT = 160;
    private static final String FILED = "Le dossier est déposé : ce détail ne change plus. Copiez votre texte, puis proposez une correction depuis votre page.";

    private final OpenedLinks opened;
    private final PartnerActs acts;
    private final ProvedAddress address;

    SharesController(OpenedLinks opened, PartnerActs acts, ProvedAddress address) {
        this.opened = opened;
        this.acts = acts;
        this.address = address;
    }

    /** A private address stays out of search engines. */
    @ModelAttribute
    void unlisted(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    View show(@PathVariable String key, HttpServletRequest request) {
        return opened.act(new EngagementKey(key), space -> {
            if (!space.mayDetail()) return Redirect.to(space.path() + "/correction");
            var shares = space.commitment().shares();
            var known = new LinkedMultiValueMap<String, String>();
            for (int i = 0; i < shares.size(); i++) {
                known.set("quoi-" + (i + 1), shares.get(i).what());
                known.set("nature-" + (i + 1), shares.get(i).inKind() ? "nature" : "argent");
                known.set("montant-" + (i + 1), Inputs.amount(Optional.of(shares.get(i).amount())));
            }
            return new SharesPage(space, new Inputs(known), Math.clamp(shares.size() + 1L, FIRST, SharesPage.MOST), address.step(space, request), FormErrors.none());
        });
    }

    @PostMapping
    View fill(@PathVariable String key, @RequestParam MultiValueMap<String, String> typed, HttpServletRequest request,
            HttpServletResponse response) {
        return opened.act(new EngagementKey(key), space -> {
            var inputs = new Inputs(typed);
            var count = Math.clamp(inputs.number("lignes"), FIRST, SharesPage.MOST);
            if (inputs.of("suite").equals("ajouter")) return new SharesPage(space, inputs, Math.min(count + 1, SharesPage.MOST), address.step(space, request), FormErrors.none());
            var errors = space.mayDetail() ? FormErrors.none() : FormErrors.of("quoi-1", FILED);
            var shares = new ArrayList<Share>();
            for (int i = 1; i <= count; i++) {
                var what = inputs.line("quoi-" + i);
                var amount = inputs.euros("montant-" + i);
                if (what.isBlank() && inputs.of("montant-" + i).isBlank()) continue;
                if (what.isBlank()) errors = errors.plus("quoi-" + i, "Dites ce que vous apportez.");
                if (what.length() > WHAT) errors = errors.plus("quoi-" + i, "Raccourcissez : 160 caractères au plus.");
                if (amount.isEmpty()) errors = errors.plus("montant-" + i, "Écrivez un montant en euros, par exemple 1 200.");
                if (errors.isEmpty()) shares.add(new Share(what, inputs.of("nature-" + i).equals("nature"), amount.orElseThrow()));
            }
            if (!errors.isEmpty()) return new SharesPage(space, inputs, count, address.step(space, request), errors);
            return address.write(space, inputs, request, response, (step, wrong) -> new SharesPage(space, inputs, count, step, wrong), pass -> {
                acts.detail(space.key(), pass, shares);
                return Redirect.to(space.path() + "?fait=apports");
            });
        });
    }
}
