package fr.levain.directory.web;

import fr.levain.directory.OrganisationView;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import fr.levain.ui.Choice;
import fr.levain.ui.FormErrors;
import fr.levain.ui.Page;
import java.util.List;

/** Two records side by side, before they are put together. */
public record ComparisonPage(Side first, Side second, String kept, FormErrors errors) implements Page {
    /** @param merged already in another */
    public record Side(OrganisationView view, int members, boolean merged) {
        public String siret() {
            return view.siret().map(Siret::spaced).or(() -> view.siren().map(Siren::digits)).orElse("–");
        }

        public String rna() {
            return view.rna().map(Rna::value).orElse("–");
        }

        public String address() {
            return view.address().orElse("–");
        }

        public String verified() {
            return view.verified() ? "oui" : "non";
        }
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String action() {
        return "/instruction/structures/doublons/%s/%s".formatted(first.view().id(), second.view().id());
    }

    public boolean mayMerge() {
        return !first.merged() && !second.merged();
    }

    public List<Choice> choices() {
        return List.of(choice(first), choice(second));
    }

    private static Choice choice(Side side) {
        return new Choice(side.view().id().toString(), side.view().name(), "SIRET %s, RNA %s".formatted(side.siret(), side.rna()));
    }
}
