package fr.levain.consents.web;

import fr.levain.consents.Agreements;
import fr.levain.kernel.Caller;
import fr.levain.ui.HomeCard;
import fr.levain.ui.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For whoever agreed to something. */
@Component
class AgreementsOnHome implements HomeCard {
    private final Agreements agreements;

    AgreementsOnHome(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public int order() {
        return 28;
    }

    @Override
    public Optional<Page> card(Caller caller) {
        return caller instanceof Caller.Account account && agreements.hasSome(account) ? Optional.of(new AgreementsCard()) : Optional.empty();
    }
}
